using TechBeats.Figures.Fetching;
using TechBeats.Figures.Recovery;
using TechBeats.Figures.Storing;
using TechBeats.Figures.Workers;
using TechBeats.Pictures;
using TechBeats.Sources.Files;

namespace TechBeats.Figures;

/// <summary>How figures are resolved and prepared.</summary>
public sealed record FigureOptions
{
    /// <summary>The pixels that the page can use. The program knows the paper, the archive does not.</summary>
    public required FigureLimits Limits { get; init; }

    /// <summary>The store's folder, created when missing. Null keeps everything in memory, for an archive without a folder.</summary>
    public string? Store { get; init; }

    /// <summary>Reads a file of the fallback store by its name, null for a missing file. Null for no fallback store.</summary>
    public Func<string, byte[]?>? FallbackStore { get; init; }

    /// <summary>The seal of trusted prepared copies; null trusts all.</summary>
    public StoreSeal? Seal { get; init; }

    /// <summary>True to read and hash every stored original, and not only to check that it exists.</summary>
    public bool IsThorough { get; init; }

    /// <summary>True when the network must not be used.</summary>
    public bool IsOffline { get; init; }

    /// <summary>Private or loopback hosts that may be asked, as <c>host</c> or <c>host:port</c>.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>True when the reader asked for no figures.</summary>
    public bool AreUnwanted { get; init; }

    /// <summary>How lost figures are recovered from the web archive; null when it is not asked.</summary>
    public RecoveryOptions? Recovery { get; init; }

    /// <summary>Rescued files to import before any request; null when there are none.</summary>
    public IFileTree? Import { get; init; }

    /// <summary>True to ask for stored and lost figures again.</summary>
    public bool IsRefreshing { get; init; }

    /// <summary>
    /// The command that starts a decoder process (<see cref="WorkerLoop"/>), which isolates untrusted pictures.
    /// Null decodes in this process, for trusted pictures.
    /// </summary>
    public WorkerCommand? Worker { get; init; }

    /// <summary>The limits of decoding one picture.</summary>
    public WorkerLimits Working { get; init; } = new();

    /// <summary>The limits of fetching.</summary>
    public FetchLimits Fetching { get; init; } = new();

    /// <summary>
    /// Tells whether a signed address has expired, and measures waiting. The book depends on the time only through expiry.
    /// </summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Maximum pictures that are read and prepared at the same time, at least 1. It never changes the result.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;
}
