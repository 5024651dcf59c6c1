using TechBeats.Archive.Assembling;
using TechBeats.Archive.Typography;
using TechBeats.Figures;
using TechBeats.Sources;
using TechBeats.Sources.Files;

namespace TechBeats.Archive;

/// <summary>The options of reading an archive.</summary>
public sealed record ArchiveRequest
{
    /// <summary>The files of the archive.</summary>
    public required IFileTree Files { get; init; }

    public Selection Selection { get; init; } = new();

    /// <summary>Title of the book, or null to use the archive's own.</summary>
    public string? Title { get; init; }

    /// <summary>Author of the book, or null to use the archive's own.</summary>
    public string? Author { get; init; }

    /// <summary>
    /// BCP 47 tag of the book, of the preferred translations and of texts of unknown language, or null for the most frequent language.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>One line under the title, or null to use the archive's own.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Address of the newsletter's site, or null to use the archive's own.</summary>
    public string? SiteAddress { get; init; }

    /// <summary>License of the texts, or null to use the archive's own.</summary>
    public string? License { get; init; }

    /// <summary>Folders, files and file patterns that name the issues. Empty to find the issues automatically.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>Whether to divide files into issues at their headings.</summary>
    public SplitRule Split { get; init; }

    /// <summary>Whether to remove text that begins or ends several issues.</summary>
    public BoilerplateRule Repeated { get; init; }

    /// <summary>Where straight quotes, double hyphens and three dots become typographic signs.</summary>
    public TypographyRule Typography { get; init; }

    /// <summary>Path of a text to print before the first issue, or null for none.</summary>
    public string? Preface { get; init; }

    /// <summary>Path of a picture for the cover, or null for none.</summary>
    public string? Cover { get; init; }

    /// <summary>Corrections of single issues.</summary>
    public IReadOnlyList<IssueCorrection> Corrections { get; init; } = [];

    /// <summary>
    /// The site's permalink patterns, such as <c>/:year/:month/:title/</c>. A link with such an address leads to the issue.
    /// </summary>
    public IReadOnlyList<string> Permalinks { get; init; } = [];

    /// <summary>How figures are fetched, or null to skip them, as <c>check</c> and <c>list</c> do.</summary>
    public FigureOptions? Figures { get; init; }

    /// <summary>Number of issues parsed in parallel, at least 1. The value never changes the book.</summary>
    public int Jobs { get; init; } = 1;
}
