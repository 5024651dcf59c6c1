namespace TechBeats.Typesetting.Styles;

/// <summary>Style of the table of contents and the outline. Lengths are in points.</summary>
public sealed record ContentsStyle
{
    /// <summary>
    /// Maximum number of issues without groups. More issues are grouped by month or year, and their titles are shortened.
    /// </summary>
    public int MaximumUngroupedIssues { get; init; } = 12;

    /// <summary>Minimum number of issues a month, on average, to group by month. A book with fewer is grouped by year.</summary>
    public double MinimumIssuesPerMonth { get; init; } = 1.6;

    /// <summary>Maximum number of years whose issues are grouped by month.</summary>
    public int MaximumYearsByMonth { get; init; } = 2;

    /// <summary>Maximum number of issues set across the page. More stand in <see cref="CompactColumns"/>, without their sections.</summary>
    public int MaximumFullIssues { get; init; } = 150;

    /// <summary>Columns of the contents of a book with very many issues.</summary>
    public ColumnStyle CompactColumns { get; init; } = new() { Gap = 12 };

    /// <summary>Lines in these columns.</summary>
    public EntryLineStyle CompactLines { get; init; } = new() { NumberColumn = 16, Gap = 4 };

    /// <summary>Maximum number of lines of the sections of an issue. Its longest sections are listed.</summary>
    public int MaximumSectionLines { get; init; } = 2;

    /// <summary>Minimum share of the issues that a section stands in to be named once for all of them.</summary>
    public double UsualSectionShare { get; init; } = 0.5;

    /// <summary>Minimum number of issues with sections for sections that are named once for all.</summary>
    public int MinimumIssuesOfUsualSections { get; init; } = 4;

    /// <summary>Maximum number of sections that are named once for all.</summary>
    public int MaximumUsualSections { get; init; } = 24;

    /// <summary>Minimum share of the titles that begin with the same words to print them without these words.</summary>
    public double CommonBeginningShare { get; init; } = 0.6;

    /// <summary>Maximum number of words of such a beginning.</summary>
    public int MaximumBeginningWords { get; init; } = 6;

    /// <summary>Minimum width of the column of dates and numbers. The widest of them may need more.</summary>
    public double LabelColumn { get; init; } = 40;

    /// <summary>Minimum width of that column in <see cref="CompactColumns"/>.</summary>
    public double CompactLabelColumn { get; init; } = 22;

    /// <summary>Maximum width of that column, as a share of the measure.</summary>
    public double MaximumLabelShare { get; init; } = 0.3;

    /// <summary>Space between a label and the title.</summary>
    public double LabelGap { get; init; } = 4;

    /// <summary>Separates the date and number of an issue, and sections that are run in.</summary>
    public string Separator { get; init; } = "\u00A0· ";

    public double SpaceBetweenIssues { get; init; } = 4.5;

    public double CompactSpaceBetweenIssues { get; init; } = 0.2;

    public double SpaceBeforeGroup { get; init; } = 12;

    public double CompactSpaceBeforeGroup { get; init; } = 7;

    /// <summary>Space between the name of a group and the rule below it.</summary>
    public double SpaceAboveGroupRule { get; init; } = 2.5;

    public double SpaceBelowGroupRule { get; init; } = 4;

    public double SpaceAfterTitle { get; init; } = 12;

    /// <summary>Thickness of the rule below the name of a group.</summary>
    public double Rule { get; init; } = 0.5;

    public Color RuleColor { get; init; } = HouseTheme.Theme.Palette.Hairline;

    /// <summary>Space above the sections in every issue, and above the back matter.</summary>
    public double SpaceBeforeBox { get; init; } = 12;

    /// <summary>Padding of the box of sections in every issue.</summary>
    public double BoxPadding { get; init; } = 7;

    /// <summary>Background of that box; null for rules above and below it.</summary>
    public Color? BoxTint { get; init; } = HouseTheme.Theme.Palette.AsideTint;

    /// <summary>Maximum heading level in the outline. Deeper headings crowd the viewer's side pane.</summary>
    public int MaximumBookmarkLevel { get; init; } = 3;
}
