namespace TechBeats.Typesetting.Styles;

/// <summary>How the contents and the outline look. Lengths in points.</summary>
public sealed record ContentsStyle
{
    /// <summary>A book of more issues is divided by month, or by year when it spans more than two.</summary>
    public int LargestUngrouped { get; init; } = 12;

    /// <summary>Number of sections above which none is shown: they would make a book of the contents.</summary>
    public int MaximumSections { get; init; } = 1200;

    /// <summary>So few sections stay on the page of their issue's title.</summary>
    public int LargestUndivided { get; init; } = 8;

    /// <summary>Width of the column of issue numbers.</summary>
    public double NumberColumn { get; init; } = 22;

    public double SpaceBetweenIssues { get; init; } = 6;

    public double SpaceAroundGroup { get; init; } = 10;

    public double SpaceAfterTitle { get; init; } = 14;

    /// <summary>Rule between issues and back matter.</summary>
    public double Rule { get; init; } = 0.5;

    /// <summary>Deepest level of headings in the outline; deeper ones only crowd the reader's side pane.</summary>
    public int DeepestBookmark { get; init; } = 3;
}
