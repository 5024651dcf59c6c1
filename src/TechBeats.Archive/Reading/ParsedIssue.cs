using TechBeats.Model;

namespace TechBeats.Archive.Reading;

/// <summary>An issue as its own file gives it. Its links to other issues are unresolved and its key may not be unique yet.</summary>
/// <param name="Issue">The issue, without the results of its figures.</param>
/// <param name="Skip">Why it is no issue of a book (a draft, no post, a redirect ...); null when it is one.</param>
/// <param name="Problems">Its problems. In a file of several issues the first has them all.</param>
public sealed record ParsedIssue(Issue Issue, Problem? Skip, IReadOnlyList<Problem> Problems)
{
    /// <summary>The figures of its blocks, in order, each address once. Collected anew on every call.</summary>
    public IReadOnlyList<Figure> Figures => FigureCollector.Collect(Issue.Blocks);

    /// <summary>Its own addresses by its front matter: absolute ones, or paths from the site's top.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>The keys of its headings by every name that a link may use.</summary>
    public IReadOnlyDictionary<string, string> Headings { get; init; } = new Dictionary<string, string>();

    /// <summary>The keys of its anchors by name. Unused anchors are removed by linking, which knows every link.</summary>
    public IReadOnlyDictionary<string, string> Anchors { get; init; } = new Dictionary<string, string>();

    /// <summary>The name that its front matter gives it in addresses; null when it gives none.</summary>
    public string? Slug { get; init; }

    /// <summary>The categories of its front matter, which may be part of its address.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>The web addresses of its links. In a file of several issues the first has them all.</summary>
    public IReadOnlyList<string> WebAddresses { get; init; } = [];

    /// <summary>The key that its translations share with it; null when its front matter has none.</summary>
    public string? TranslationKey { get; init; }

    /// <summary>Address of the figure that only its front matter names, which is its first block; null when there is none.</summary>
    public string? OpeningFigure { get; init; }

    /// <summary>True for one of several issues of the same file.</summary>
    public bool IsPart { get; init; }
}
