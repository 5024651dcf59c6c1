namespace TechBeats.Figures.Recovery;

/// <summary>Options for recovering lost figures from a web archive.</summary>
public sealed record RecoveryOptions
{
    /// <summary>
    /// The CDX server that lists the archive's snapshots, such as the Internet Archive's.
    /// Snapshots are fetched from <c>/web/</c> on the same host.
    /// </summary>
    public Uri CdxServer { get; init; } = new("https://web.archive.org/cdx/search/cdx");

    /// <summary>Maximum number of requests per minute.</summary>
    public int RequestsPerMinute { get; init; } = 20;

    /// <summary>The clock between requests.</summary>
    public TimeProvider Pace { get; init; } = TimeProvider.System;
}
