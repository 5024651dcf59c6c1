namespace TechBeats.Typesetting.Pages.Back;

/// <summary>One thing that the book links to, with the pages where it does.</summary>
/// <param name="Link">What it is.</param>
/// <param name="Titles">The words of its links, in order.</param>
/// <param name="Subjects">The headings that its links stand under, in order.</param>
/// <param name="Pages">The pages, each once, in order.</param>
/// <param name="FirstIssue">Number of the issue that has it first, when more than one has it; null otherwise.</param>
internal sealed record LinkEntry(
    LinkKind Link,
    IReadOnlyList<string> Titles,
    IReadOnlyList<string> Subjects,
    IReadOnlyList<int> Pages,
    int? FirstIssue
);
