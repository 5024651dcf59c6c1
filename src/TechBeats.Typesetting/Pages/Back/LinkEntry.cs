namespace TechBeats.Typesetting.Pages.Back;

/// <summary>An entry of the link index: a link target and its pages.</summary>
/// <param name="Link">The target.</param>
/// <param name="Titles">The texts of the links, in order.</param>
/// <param name="Subjects">The headings above the links, in order.</param>
/// <param name="Pages">The page numbers, distinct and ascending.</param>
/// <param name="FirstIssue">Number of the first of several issues with the link; null if only one issue has it.</param>
/// <param name="Count">Number of targets: above 1 if the entry stands for all of a host or owner.</param>
internal sealed record LinkEntry(
    LinkKey Link,
    IReadOnlyList<string> Titles,
    IReadOnlyList<string> Subjects,
    IReadOnlyList<int> Pages,
    int? FirstIssue,
    int Count = 1
);
