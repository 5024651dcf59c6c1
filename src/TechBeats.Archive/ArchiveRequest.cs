using TechBeats.Archive.Assembling;
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

    /// <summary>Title of the book; null for the archive's own.</summary>
    public string? Title { get; init; }

    /// <summary>Author of the book; null for the archive's own.</summary>
    public string? Author { get; init; }

    /// <summary>
    /// BCP 47 tag of the book, of the translations to take, and of texts of unknown language; null for the most frequent one.
    /// </summary>
    public string? Language { get; init; }

    /// <summary>One line under the title; null for the archive's own.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Address of the newsletter's site; null for the archive's own.</summary>
    public string? SiteAddress { get; init; }

    /// <summary>Folders, files and patterns of files that are issues; empty to find them.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>Whether files are divided into issues at their headings.</summary>
    public SplitRule Split { get; init; }

    /// <summary>Whether text that begins or ends several issues is removed.</summary>
    public BoilerplateRule Repeated { get; init; }

    /// <summary>Path of a text that stands before the first issue; null for none.</summary>
    public string? Preface { get; init; }

    /// <summary>Path of a picture for the cover; null for none.</summary>
    public string? Cover { get; init; }

    /// <summary>Corrections of single issues.</summary>
    public IReadOnlyList<IssueCorrection> Corrections { get; init; } = [];

    /// <summary>
    /// The site's patterns of addresses, such as <c>/:year/:month/:title/</c>. Links with such addresses lead to the issues.
    /// </summary>
    public IReadOnlyList<string> Permalinks { get; init; } = [];

    /// <summary>How figures are gathered; null to skip them, as <c>check</c> and <c>list</c> do.</summary>
    public FigureOptions? Figures { get; init; }

    /// <summary>Issues parsed at the same time, at least 1. It never changes the book.</summary>
    public int Jobs { get; init; } = 1;
}
