using TechBeats.Archive;
using TechBeats.Figures.Recovery;
using TechBeats.Figures.Storing;
using TechBeats.Figures.Workers;
using TechBeats.Sources;
using TechBeats.Sources.Files;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Building;

/// <summary>Which book to make of what. Every path is absolute.</summary>
public sealed record BuildRequest
{
    /// <summary>A5: comfortable on a tablet, and two pages to an A4 sheet.</summary>
    public static PageStyle UsualPage { get; } = PageStyle.Named("a5")!;

    public required IFileTree Files { get; init; }

    public Selection Selection { get; init; } = new();

    /// <summary>Title over what the archive says; null for the archive's own.</summary>
    public string? Title { get; init; }

    /// <summary>Author over what the archive says; null for the archive's own.</summary>
    public string? Author { get; init; }

    /// <summary>One line under the title, over what the archive says; null for the archive's own.</summary>
    public string? Subtitle { get; init; }

    /// <summary>BCP 47 tag for issues that name none; null to look at their text.</summary>
    public string? Language { get; init; }

    /// <summary>Address of the site, over what the archive says; null for the archive's own.</summary>
    public string? SiteAddress { get; init; }

    /// <summary>Folders, files and patterns of files that are issues; empty to look for them.</summary>
    public IReadOnlyList<string> Paths { get; init; } = [];

    public SplitRule Split { get; init; }

    public RepeatedRule Repeated { get; init; }

    /// <summary>Path of a text in the archive that stands before the first issue; null for none.</summary>
    public string? Preface { get; init; }

    /// <summary>Path of a picture in the archive for the cover; null for none.</summary>
    public string? Cover { get; init; }

    /// <summary>What is known better of single issues.</summary>
    public IReadOnlyList<IssueCorrection> Corrections { get; init; } = [];

    /// <summary>How the site makes addresses of its issues, as <c>/:year/:month/:title/</c>.</summary>
    public IReadOnlyList<string> Permalinks { get; init; } = [];

    public PageStyle Page { get; init; } = UsualPage;

    public FigurePreset Figures { get; init; } = FigurePreset.Print;

    /// <summary>Folder of the figure store; null keeps figures in memory.</summary>
    public string? Store { get; init; }

    /// <summary>Reads files of a store where the first has nothing, by their names in it, null for what isn't there; null for no such store.</summary>
    public Func<string, byte[]?>? ElderStore { get; init; }

    /// <summary>What the store's prepared copies must bear to be believed; null believes them all.</summary>
    public StoreSeal? Seal { get; init; }

    /// <summary>True to look whether the bytes of every original in the store are whole.</summary>
    public bool IsThorough { get; init; }

    /// <summary>What starts a process that decodes pictures; null decodes them in this process.</summary>
    public required WorkerCommand? Worker { get; init; }

    /// <summary>True when nothing may be asked of the network.</summary>
    public bool IsOffline { get; init; }

    /// <summary>Private or loopback hosts that figures may come from.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>How the web archive is asked for lost figures; null when it is not.</summary>
    public RecoveryOptions? Recovery { get; init; }

    /// <summary>Rescued files that are put into the store as the figures that they are; null when there are none.</summary>
    public IFileTree? Import { get; init; }

    /// <summary>True to ask again for the figures that are kept and those that were lost.</summary>
    public bool IsRefreshing { get; init; }

    /// <summary>True when a problem of severity warning or worse means that no book is made.</summary>
    public bool IsStrict { get; init; }

    /// <summary>The file to write; null for <see cref="BookFileName"/> in <see cref="Folder"/>.</summary>
    public string? Output { get; init; }

    /// <summary>Where the file goes when none is named.</summary>
    public required string Folder { get; init; }

    /// <summary>Files and folders of further fonts for fallback.</summary>
    public IReadOnlyList<string> Fonts { get; init; } = [];

    /// <summary>Folders of the system's fonts, for characters that no other font has; none keeps a book the same on every machine.</summary>
    public IReadOnlyList<string> SystemFonts { get; init; } = [];

    /// <summary>Work done at the same time, at least 1; it never changes the book.</summary>
    public int Jobs { get; init; } = 1;
}
