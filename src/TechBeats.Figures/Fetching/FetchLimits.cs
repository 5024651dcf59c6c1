namespace TechBeats.Figures.Fetching;

/// <summary>The limits of fetching.</summary>
public sealed record FetchLimits
{
    /// <summary>
    /// Maximum time to the first byte, and to each further <see cref="MinimumBytes"/>. A host that has stalled before gets less, see <see
    /// cref="HostCircuit.Patience"/>.
    /// </summary>
    public TimeSpan FirstByteTimeout { get; init; } = TimeSpan.FromSeconds(6);

    /// <summary>
    /// Minimum number of bytes within <see cref="FirstByteTimeout"/> while a response is read. A slower host would block a slot.
    /// </summary>
    public int MinimumBytes { get; init; } = 16 * 1024;

    /// <summary>
    /// Time without a response, or without <see cref="MinimumBytes"/> of it, after which a request lends its slot to another.
    /// </summary>
    public TimeSpan SilenceTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Maximum time for one figure, including retries and redirects.</summary>
    public TimeSpan TotalTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Maximum size of a figure in bytes, decompressed.</summary>
    public int MaximumBytes { get; init; } = 25 * 1024 * 1024;

    /// <summary>Maximum number of redirects for one figure.</summary>
    public int MaximumRedirects { get; init; } = 5;

    /// <summary>Maximum number of concurrent requests.</summary>
    public int MaximumRequests { get; init; } = 8;

    /// <summary>Maximum number of concurrent requests to one host.</summary>
    public int MaximumRequestsPerHost { get; init; } = 4;

    /// <summary>Maximum number of retries after a temporary failure.</summary>
    public int MaximumRetries { get; init; } = 2;

    /// <summary>Delay before the first retry. It doubles with each retry, with jitter.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Number of failures that opens the circuit of a host, minus answers: timeouts, lost or refused connections, server errors. Null for
    /// no circuit breaker.
    /// </summary>
    public int? MaximumFailuresPerHost { get; init; } = 3;

    /// <summary>Maximum sum of the pauses for one host. Afterwards the host is given up.</summary>
    public TimeSpan MaximumPausePerHost { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Maximum time that stalled requests may keep all slots from others, in all. Afterwards, a host that has never answered is not asked,
    /// and a host that stalls once more is given up. Null for no limit.
    /// </summary>
    public TimeSpan? MaximumStalledTime { get; init; } = TimeSpan.FromSeconds(90);
}
