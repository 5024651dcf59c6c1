using TechBeats.Model;

namespace TechBeats.Typesetting.Frames;

/// <summary>What is known of a book when all its pages are finished.</summary>
public sealed record TypesetBook
{
    /// <summary>What the file says of itself.</summary>
    public required Description Description { get; init; }

    /// <summary>The root of the book's meaning, front matter first.</summary>
    public required Element Document { get; init; }

    public IReadOnlyList<Bookmark> Bookmarks { get; init; } = [];

    /// <summary>What could not be typeset as written, in issue order.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Number of the first page of each issue, by <see cref="Issue.Key"/>.</summary>
    public IReadOnlyDictionary<string, int> IssuePages { get; init; } = new Dictionary<string, int>();
}
