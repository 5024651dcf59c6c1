namespace TechBeats.Typesetting.Styles;

/// <summary>Style of the table of contents and the outline. Lengths are in points.</summary>
public sealed record ContentsStyle
{
    /// <summary>
    /// Maximum number of issues without groups. More issues are grouped by month, or by year if the book spans more than two years.
    /// </summary>
    public int MaximumUngroupedIssues { get; init; } = 12;

    /// <summary>Maximum number of sections. With more, the contents list issues only.</summary>
    public int MaximumSections { get; init; } = 1200;

    /// <summary>Maximum number of sections that are never separated from the title of their issue.</summary>
    public int MaximumUndividedSections { get; init; } = 8;

    /// <summary>Width of the column of issue numbers.</summary>
    public double NumberColumn { get; init; } = 22;

    public double SpaceBetweenIssues { get; init; } = 6;

    public double SpaceAroundGroup { get; init; } = 10;

    public double SpaceAfterTitle { get; init; } = 14;

    /// <summary>Thickness of the rule between issues and back matter.</summary>
    public double Rule { get; init; } = 0.5;

    /// <summary>Maximum heading level in the outline. Deeper headings crowd the viewer's side pane.</summary>
    public int MaximumBookmarkLevel { get; init; } = 3;
}
