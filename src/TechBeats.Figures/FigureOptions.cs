using TechBeats.Figures.Fetching;
using TechBeats.Figures.Recovery;
using TechBeats.Figures.Storing;
using TechBeats.Figures.Workers;
using TechBeats.Pictures;
using TechBeats.Sources.Files;

namespace TechBeats.Figures;

/// <summary>Options for resolving and preparing figures.</summary>
public sealed record FigureOptions
{
    /// <summary>Maximum numbers of pixels that a page can use. They depend on the paper.</summary>
    public required FigureLimits Limits { get; init; }

    /// <summary>The store's folder, created if missing. Null keeps everything in memory, for an archive without a folder.</summary>
    public string? Store { get; init; }

    /// <summary>Reads a file of the fallback store by name; null for a missing file. Null if there is no fallback store.</summary>
    public Func<string, byte[]?>? FallbackStore { get; init; }

    /// <summary>The seal of trusted prepared copies; null trusts all.</summary>
    public StoreSeal? Seal { get; init; }

    /// <summary>True to read and hash every stored original instead of checking its length.</summary>
    public bool IsThorough { get; init; }

    /// <summary>True to forbid network access.</summary>
    public bool IsOffline { get; init; }

    /// <summary>Allowed private or loopback hosts, as <c>host</c> or <c>host:port</c>.</summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>True to leave all figures out.</summary>
    public bool AreUnwanted { get; init; }

    /// <summary>Options for recovery from a web archive, or null for no recovery.</summary>
    public RecoveryOptions? Recovery { get; init; }

    /// <summary>Rescued files to import before any request, or null for none.</summary>
    public IFileTree? Import { get; init; }

    /// <summary>True to fetch stored and lost figures again.</summary>
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

    /// <summary>The clock for waiting and for the expiry of addresses. Only expiry affects the book.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Maximum number of pictures that are prepared concurrently, at least 1. It does not affect the result.</summary>
    public int Jobs { get; init; } = Environment.ProcessorCount;
}
