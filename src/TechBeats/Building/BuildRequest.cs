using TechBeats.Archive;
using TechBeats.Figures;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Building;

/// <summary>The request for a book. Every path is absolute.</summary>
internal sealed record BuildRequest
{
    /// <summary>The default paper: A5, which is comfortable on a tablet and fits twice on an A4 sheet.</summary>
    public static PageStyle DefaultPage { get; } = PageStyle.Named("a5")!;

    /// <summary>The archive to read. Its <see cref="ArchiveRequest.Figures"/> are ignored in favor of <see cref="Figures"/>.</summary>
    public required ArchiveRequest Archive { get; init; }

    /// <summary>The options for figures.</summary>
    public required FigureOptions Figures { get; init; }

    /// <summary>The look of the book.</summary>
    public Theme Theme { get; init; } = HouseTheme.Theme;

    /// <summary>How links show where they lead.</summary>
    public LinkForm Links { get; init; }

    /// <summary>The paper.</summary>
    public PageStyle Page { get; init; } = DefaultPage;

    /// <summary>True for the spread at a glance, if the book has enough issues.</summary>
    public bool HasGlance { get; init; } = true;

    /// <summary>True to make the book even if no font has one of its scripts.</summary>
    public bool AllowsMissingGlyphs { get; init; }

    /// <summary>True to make no book if a problem is a warning or an error.</summary>
    public bool IsStrict { get; init; }

    /// <summary>The output file, or null for <see cref="BookFileName"/> in <see cref="Folder"/>.</summary>
    public string? Output { get; init; }

    /// <summary>The folder of an unnamed output file.</summary>
    public required string Folder { get; init; }

    /// <summary>Files and folders of additional fallback fonts.</summary>
    public IReadOnlyList<string> Fonts { get; init; } = [];

    /// <summary>
    /// Folders of system fonts, for characters that no other font has. Without them, a book is the same on every machine.
    /// </summary>
    public IReadOnlyList<string> SystemFonts { get; init; } = [];

    /// <summary>Maximum number of issues that are processed concurrently, at least 1. It does not affect the book.</summary>
    public int Jobs => Archive.Jobs;
}
