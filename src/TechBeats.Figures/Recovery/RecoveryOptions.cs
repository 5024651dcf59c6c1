namespace TechBeats.Figures.Recovery;

/// <summary>How lost figures are recovered from a web archive.</summary>
public sealed record RecoveryOptions
{
    /// <summary>
    /// The CDX server that lists the archive's snapshots, such as the Internet Archive's.
    /// Snapshots are fetched from <c>/web/</c> on the same host.
    /// </summary>
    public Uri Register { get; init; } = new("https://web.archive.org/cdx/search/cdx");

    /// <summary>Maximum requests in any minute: the archive is a public good.</summary>
    public int RequestsPerMinute { get; init; } = 20;

    /// <summary>Measures the waiting between requests.</summary>
    public TimeProvider Pace { get; init; } = TimeProvider.System;
}
