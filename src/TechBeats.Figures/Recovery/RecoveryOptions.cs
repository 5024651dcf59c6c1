namespace TechBeats.Figures.Recovery;

/// <summary>How lost figures are looked for in the web archive.</summary>
public sealed record RecoveryOptions
{
    /// <summary>
    /// Where the archive's register of snapshots answers (a CDX server, as the Internet Archive's).
    /// The snapshots are had from <c>/web/</c> on the same host.
    /// </summary>
    public Uri Register { get; init; } = new("https://web.archive.org/cdx/search/cdx");

    /// <summary>Most requests in any minute: it is a public good.</summary>
    public int RequestsPerMinute { get; init; } = 20;

    /// <summary>Measures the waiting between requests.</summary>
    public TimeProvider Pace { get; init; } = TimeProvider.System;
}
