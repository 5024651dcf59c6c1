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

/// <summary>What a file says of itself.</summary>
public sealed record Description(string Title, string? Author, string? Subject, IReadOnlyList<string> Keywords, string? Language, DateOnly? Date)
{
    /// <summary>True for a book that is read from right to left.</summary>
    public bool IsRightToLeft { get; init; }
}

/// <summary>An entry of the outline that a reader's program shows beside the pages.</summary>
/// <param name="Title">Its words.</param>
/// <param name="Target">The name of the landmark that it goes to.</param>
/// <param name="Children">The entries under it.</param>
public sealed record Bookmark(string Title, string Target, IReadOnlyList<Bookmark> Children);
