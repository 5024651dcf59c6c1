using TechBeats.Model;
using TechBeats.Typesetting.Fonts;

namespace TechBeats.Typesetting.Frames;

/// <summary>A set book. Its pages come one by one; the rest is whole only when all of them have come.</summary>
public abstract class TypesetBook
{
    /// <summary>What the file says of itself.</summary>
    public abstract Description Description { get; }

    public abstract FontLibrary Fonts { get; }

    /// <summary>
    /// The pages in the order in which they are set: body first, then the front matter, whose page numbers depend on it.
    /// Within each <see cref="Matter"/> they come in order of number. May be gone through once.
    /// </summary>
    public abstract IEnumerable<Page> Pages { get; }

    /// <summary>The root of the book's meaning, front matter first. Whole after <see cref="Pages"/>.</summary>
    public abstract Element Document { get; }

    /// <summary>The bookmarks. Whole after <see cref="Pages"/>.</summary>
    public abstract IReadOnlyList<Bookmark> Bookmarks { get; }

    /// <summary>What could not be set as written, in issue order. Whole after <see cref="Pages"/>.</summary>
    public abstract IReadOnlyList<Problem> Problems { get; }

    /// <summary>Number of the first page of each issue, by <see cref="Issue.Key"/>. Whole after <see cref="Pages"/>.</summary>
    public abstract IReadOnlyDictionary<string, int> IssuePages { get; }
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
