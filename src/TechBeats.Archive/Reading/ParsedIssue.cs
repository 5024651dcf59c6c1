using TechBeats.Archive.Reading.Metadata;
using TechBeats.Model;

namespace TechBeats.Archive.Reading;

/// <summary>An issue as parsed from its file. Its links to other issues are unresolved, and its key may not be unique.</summary>
/// <param name="Issue">The issue, without the results of its figures.</param>
/// <param name="Skip">Why the file is not an issue of a book (a draft, not a post, a redirect ...), or null if it is one.</param>
/// <param name="Problems">The problems of the issue. For a file of several issues the first issue has all of them.</param>
internal sealed record ParsedIssue(Issue Issue, Problem? Skip, IReadOnlyList<Problem> Problems)
{
    /// <summary>The figures of the blocks in order, each address once. Computed on every call.</summary>
    public IReadOnlyList<Figure> Figures => FigureCollector.Collect(Issue.Blocks);

    /// <summary>The issue's own addresses in its front matter: absolute addresses, or paths from the site's root.</summary>
    public IReadOnlyList<string> Addresses { get; init; } = [];

    /// <summary>The keys of the headings by every name that a link may use.</summary>
    public IReadOnlyDictionary<string, string> Headings { get; init; } = new Dictionary<string, string>();

    /// <summary>The keys of the anchors by name. Linking, which knows every link, removes unused anchors.</summary>
    public IReadOnlyDictionary<string, string> Anchors { get; init; } = new Dictionary<string, string>();

    /// <summary>The number in the title or file name, or null if there is none. Assembling decides whether it is the issue's.</summary>
    public NumberInName? NumberInName { get; init; }

    /// <summary>The keys of headings and anchors that links of the issue itself name.</summary>
    public IReadOnlySet<string> LinkedKeys { get; init; } = new HashSet<string>();

    /// <summary>The slug in the front matter, or null if there is none.</summary>
    public string? Slug { get; init; }

    /// <summary>The categories in the front matter, which may be part of the issue's address.</summary>
    public IReadOnlyList<string> Categories { get; init; } = [];

    /// <summary>The web addresses of the links. For a file of several issues the first issue has all of them.</summary>
    public IReadOnlyList<string> WebAddresses { get; init; } = [];

    /// <summary>The key that the issue's translations share, or null if the front matter has none.</summary>
    public string? TranslationKey { get; init; }

    /// <summary>True if the front matter states the issue's language.</summary>
    public bool StatesLanguage { get; init; }

    /// <summary>The addresses of the issue's translations as the front matter names them.</summary>
    public IReadOnlyList<string> Translations { get; init; } = [];

    /// <summary>Address of the first block's figure if only the front matter names it, or null if there is no such figure.</summary>
    public string? OpeningFigure { get; init; }

    /// <summary>True for one of several issues of a file.</summary>
    public bool IsPart { get; init; }
}
