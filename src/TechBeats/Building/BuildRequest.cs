using TechBeats.Archive;
using TechBeats.Figures;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Building;

/// <summary>Which book to make of what. Every path is absolute.</summary>
public sealed record BuildRequest
{
    /// <summary>The paper when nothing is said: A5, comfortable on a tablet, and two pages to an A4 sheet.</summary>
    public static PageStyle UsualPage { get; } = PageStyle.Named("a5")!;

    /// <summary>What to read. Its <see cref="ArchiveRequest.Figures"/> are ignored: <see cref="Figures"/> stand here.</summary>
    public required ArchiveRequest Archive { get; init; }

    /// <summary>How figures are resolved.</summary>
    public required FigureOptions Figures { get; init; }

    /// <summary>The paper.</summary>
    public PageStyle Page { get; init; } = UsualPage;

    /// <summary>True if a problem of severity warning or worse means that no book is made.</summary>
    public bool IsStrict { get; init; }

    /// <summary>The file to write, or null for <see cref="BookFileName"/> in <see cref="Folder"/>.</summary>
    public string? Output { get; init; }

    /// <summary>The folder of the file when none is named.</summary>
    public required string Folder { get; init; }

    /// <summary>Files and folders of further fonts for fallback.</summary>
    public IReadOnlyList<string> Fonts { get; init; } = [];

    /// <summary>Folders of the system's fonts, for characters that no other font has. With none, a book is the same on every machine.</summary>
    public IReadOnlyList<string> SystemFonts { get; init; } = [];

    /// <summary>Issues read and typeset at the same time, at least 1. It never changes the book.</summary>
    public int Jobs => Archive.Jobs;
}
