using TechBeats.Archive.Assembling;
using TechBeats.Figures;
using TechBeats.Sources;
using TechBeats.Sources.Files;

namespace TechBeats.Archive;

/// <summary>What to read and how.</summary>
public sealed record ArchiveRequest
{
    /// <summary>Where the issues are.</summary>
    public required IFileTree Files { get; init; }

    public Selection Selection { get; init; } = new();

    /// <summary>Title over what the archive says; null for the archive's own.</summary>
    public string? Title { get; init; }

    /// <summary>Author over what the archive says; null for the archive's own.</summary>
    public string? Author { get; init; }

    /// <summary>BCP 47 tag of the book: of its own words, of the translations to take, and of texts that don't tell their language; null for the one that most issues have.</summary>
    public string? Language { get; init; }

    /// <summary>One line under the title, over what the archive says; null for the archive's own.</summary>
    public string? Subtitle { get; init; }

    /// <summary>Address of the newsletter's site, over what the archive says; null for the archive's own.</summary>
    public string? SiteAddress { get; init; }

    /// <summary>Folders, files and patterns of files that are issues; empty to look for them.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    /// <summary>Whether files are divided into issues at their headings.</summary>
    public SplitRule Split { get; init; }

    /// <summary>What becomes of text that opens or closes issue after issue.</summary>
    public RepeatedRule Repeated { get; init; }

    /// <summary>Path of a text that stands before the first issue; null for none.</summary>
    public string? Preface { get; init; }

    /// <summary>Path of a picture for the cover; null for none.</summary>
    public string? Cover { get; init; }

    /// <summary>What is known better of single issues.</summary>
    public IReadOnlyList<IssueCorrection> Corrections { get; init; } = [];

    /// <summary>How the site makes addresses of its issues, as <c>/:year/:month/:title/</c>; links by these addresses mean the issues.</summary>
    public IReadOnlyList<string> Permalinks { get; init; } = [];

    /// <summary>How figures are had; null to leave them alone, as <c>check</c> and <c>list</c> do.</summary>
    public FigureOptions? Figures { get; init; }

    /// <summary>Issues parsed at the same time, at least 1; it never changes the book.</summary>
    public int Jobs { get; init; } = 1;
}
