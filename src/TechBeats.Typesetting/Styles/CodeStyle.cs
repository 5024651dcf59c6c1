namespace TechBeats.Typesetting.Styles;

/// <summary>Style of code blocks. Lengths are in points.</summary>
public sealed record CodeStyle
{
    /// <summary>Padding left and right of the lines.</summary>
    public double PaddingX { get; init; } = 8.5;

    /// <summary>Padding above and below the lines.</summary>
    public double PaddingY { get; init; } = 4;

    /// <summary>Minimum ratio of the column's width to the padding. Narrow columns reduce the padding: code needs the room.</summary>
    public double MinimumWidthInPaddings { get; init; } = 20;

    /// <summary>Background; null for none.</summary>
    public Color? Tint { get; init; }

    /// <summary>Width of the bar at the left of the lines; 0 for none.</summary>
    public double Bar { get; init; }

    public Color BarColor { get; init; }

    /// <summary>Distance between tab stops in characters.</summary>
    public int TabColumns { get; init; } = 4;

    /// <summary>Additional indent of a continuation line, and width of its arrow, in ems of the code.</summary>
    public double WrapIndent { get; init; } = 1.4;

    /// <summary>Maximum indent of a continuation line before the arrow, as a share of the measure.</summary>
    public double MaximumIndentShare { get; init; } = 0.4;

    /// <summary>A line breaks after a space or an operator if one stands in this last share of the text that fits.</summary>
    public double BreakableShare { get; init; } = 0.35;

    /// <summary>Maximum number of lines of a short block, which is kept on one page if possible.</summary>
    public int ShortBlockLines { get; init; } = 8;

    /// <summary>Advance of a character in ems, as in Source Code Pro.</summary>
    public double CharacterWidth { get; init; } = 0.6;

    /// <summary>Minimum number of characters per line in a narrow table cell.</summary>
    public int MinimumColumns { get; init; } = 10;
}
