namespace TechBeats.Typesetting.Styles;

/// <summary>Style of the opener of an issue. Lengths are in points.</summary>
public sealed record OpenerStyle
{
    /// <summary>Sink: the space above the kicker, which marks an opener.</summary>
    public double Sink { get; init; } = 26;

    /// <summary>Space between kicker and title.</summary>
    public double SpaceAfterKicker { get; init; } = 5;

    /// <summary>Minimum space between the kicker and the large number. With less, the number shrinks, then joins the kicker.</summary>
    public double SpaceBesideNumber { get; init; } = 18;

    /// <summary>Minimum size of the large number.</summary>
    public double MinimumNumberSize { get; init; } = 34;

    /// <summary>Style of the first words of the text; null to set them like the others.</summary>
    public FirstWordsStyle? FirstWords { get; init; } = new();

    public double SpaceBeforeDescription { get; init; } = 3;

    public double SpaceBeforeTags { get; init; } = 5;

    public double SpaceBeforeRule { get; init; } = 11;

    public double SpaceAfterRule { get; init; } = 6;

    public double Rule { get; init; } = 0.5;

    /// <summary>Space between the opener and the text.</summary>
    public double SpaceAfter { get; init; } = 20;

    /// <summary>Separates the parts of the kicker, and tags: a middle dot between en spaces, which do not collapse.</summary>
    public string Separator { get; init; } = "\u2002·\u2002";

    /// <summary>Maximum height of the title, as a share of the text block.</summary>
    internal double MaximumTitleShare { get; init; } = 0.5;

    /// <summary>Factor by which the size of a title shrinks, repeatedly, until the title fits.</summary>
    internal double TitleShrinkFactor { get; init; } = 0.92;

    /// <summary>Minimum size of the title in points.</summary>
    internal double MinimumTitleSize { get; init; } = 12;

    /// <summary>Height of title, description and tags, as a share of the text block, from which the description may break.</summary>
    internal double MaximumUndividedShare { get; init; } = 0.6;
}
