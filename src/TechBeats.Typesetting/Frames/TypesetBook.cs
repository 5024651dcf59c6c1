using TechBeats.Model;

namespace TechBeats.Typesetting.Frames;

/// <summary>The result of typesetting: everything about a book except its pages.</summary>
public sealed record TypesetBook
{
    /// <summary>The metadata of the file.</summary>
    public required Description Description { get; init; }

    /// <summary>The root of the logical structure, front matter first.</summary>
    public required Element Document { get; init; }

    public IReadOnlyList<Bookmark> Bookmarks { get; init; } = [];

    /// <summary>Problems of typesetting, in issue order.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Number of each issue's first page, by <see cref="Issue.Key"/>.</summary>
    public IReadOnlyDictionary<string, int> IssuePages { get; init; } = new Dictionary<string, int>();

    /// <summary>The lost figures, by reason and host. A book whose index omits some lists all of them here.</summary>
    public IReadOnlyList<LostFigures> LostFigures { get; init; } = [];
}
