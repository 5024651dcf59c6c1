namespace TechBeats.Typesetting.Pages.Back;

/// <summary>A link target of the book and its pages.</summary>
/// <param name="Link">Identifies the target.</param>
/// <param name="Address">The address of its first link.</param>
/// <param name="Title">The first text that says what it is; null if none does.</param>
/// <param name="Pages">The page numbers, distinct and ascending.</param>
internal sealed record LinkEntry(LinkKey Link, string Address, string? Title, IReadOnlyList<int> Pages)
{
    /// <summary>True if the title is the text of a link, false if it is what the link is about.</summary>
    public bool HasOwnTitle { get; init; }
}
