namespace TechBeats.Typesetting.Styles;

/// <summary>Style of the mini-contents in the opener of an issue. Lengths are in points.</summary>
public sealed record MiniContentsStyle
{
    public ColumnStyle Columns { get; init; } = new() { Gap = 18 };

    /// <summary>Minimum number of sections for a mini-contents.</summary>
    public int MinimumEntries { get; init; } = 4;

    /// <summary>Maximum number of entries. Of more sections, those of level 2 are listed; of more than this, the longest.</summary>
    public int MaximumEntries { get; init; } = 14;

    /// <summary>Indent of a subsection.</summary>
    public double SubsectionIndent { get; init; } = 8;

    /// <summary>Space between the entries and the rule below them.</summary>
    public double SpaceBelow { get; init; } = 6;

    /// <summary>Thickness of the rule below the entries.</summary>
    public double Rule { get; init; } = 0.4;

    public Color RuleColor { get; init; } = HouseTheme.Theme.Palette.Hairline;
}
