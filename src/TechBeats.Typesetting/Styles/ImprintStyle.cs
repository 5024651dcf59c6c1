namespace TechBeats.Typesetting.Styles;

/// <summary>Style of the imprint: the title, then lines of a label and its value. Lengths are in points.</summary>
public sealed record ImprintStyle
{
    /// <summary>Space between labels and values.</summary>
    public double LabelGap { get; init; } = 10;

    /// <summary>Maximum width of the labels, as a share of the measure. Longer labels take several lines.</summary>
    public double MaximumLabelShare { get; init; } = 0.36;

    /// <summary>Minimum width of the values. If the labels leave less, each value stands below its label.</summary>
    public double MinimumValueWidth { get; init; } = 110;

    /// <summary>Space below the title and its subtitle.</summary>
    public double SpaceAfterTitle { get; init; } = 12;

    /// <summary>Space between two lines of a label and its value.</summary>
    public double SpaceBetweenLines { get; init; } = 2.5;

    /// <summary>Maximum height of one text, such as the title, as a share of the text block.</summary>
    public double MaximumTextShare { get; init; } = 0.22;

    /// <summary>Factor by which the type shrinks, repeatedly, until all lines fit the page.</summary>
    public double ShrinkFactor { get; init; } = 0.9;

    /// <summary>Minimum scale of the type. If the lines still do not fit, the last ones are omitted.</summary>
    public double MinimumScale { get; init; } = 0.72;

    /// <summary>Separates counts: a middle dot between spaces.</summary>
    public string Separator { get; init; } = " · ";
}
