using TechBeats.Archive.Figures;
using TechBeats.Archive.Gathering;

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

    /// <summary>The level of headings (1 to 6) that begin issues within a file; null to split only what plainly asks for it: one or two files whose headings all bear a date or number.</summary>
    public int? SplitLevel { get; init; }

    /// <summary>How figures are had; null to leave them alone, as <c>check</c> and <c>list</c> do.</summary>
    public FigureOptions? Figures { get; init; }

    /// <summary>Issues parsed at the same time, at least 1; it never changes the book.</summary>
    public int Jobs { get; init; } = 1;
}
