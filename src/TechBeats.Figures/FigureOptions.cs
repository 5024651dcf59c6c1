using TechBeats.Figures.Fetching;
using TechBeats.Figures.Recovery;
using TechBeats.Figures.Storing;
using TechBeats.Figures.Workers;
using TechBeats.Pictures;
using TechBeats.Sources.Files;

namespace TechBeats.Figures;

/// <summary>How figures are had and what they may become.</summary>
public sealed record FigureOptions
{
    /// <summary>What the page can use. Archive knows no paper: the program says.</summary>
    public required FigureLimits Limits { get; init; }

    /// <summary>Folder of the store; made when it isn't there. Null keeps everything in memory, for an archive without a folder.</summary>
    public string? Store { get; init; }

    /// <summary>Reads files of a store where the first has nothing, by their names in it, null for what isn't there; null for no such store.</summary>
    public Func<string, byte[]?>? ElderStore { get; init; }

    /// <summary>What the store's prepared copies must bear to be believed; null believes them all.</summary>
    public StoreSeal? Seal { get; init; }

    /// <summary>True to look at every kept original's bytes, and not only whether it is there.</summary>
    public bool IsThorough { get; init; }

    /// <summary>True when nothing may be asked of the network.</summary>
    public bool IsOffline { get; init; }

    /// <summary>Private or loopback hosts that figures may come from, as <c>host</c> or <c>host:port</c>.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>True when no figure is wanted at all.</summary>
    public bool AreUnwanted { get; init; }

    /// <summary>How the web archive is asked for figures that can't be had elsewhere; null when it is not asked.</summary>
    public RecoveryOptions? Recovery { get; init; }

    /// <summary>Rescued files that are put into the store before anyone is asked; null when there are none.</summary>
    public IFileTree? Import { get; init; }

    /// <summary>True to ask again for all that is kept and all that was lost.</summary>
    public bool IsRefreshing { get; init; }

    /// <summary>
    /// What starts a process that runs <see cref="WorkerLoop"/>: pictures are decoded there, apart from this one.
    /// Null decodes in this process, which is for pictures that are trusted.
    /// </summary>
    public WorkerCommand? Worker { get; init; }

    /// <summary>What one picture may cost such a process.</summary>
    public WorkerLimits Working { get; init; } = new();

    /// <summary>How patient and how greedy fetching is.</summary>
    public FetchLimits Fetching { get; init; } = new();

    /// <summary>What tells whether a signed address has ended, and measures waiting. The book depends on it only through what has expired.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
