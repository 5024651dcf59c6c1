namespace TechBeats.Figures.Fetching;

/// <summary>The limits of fetching.</summary>
public sealed record FetchLimits
{
    /// <summary>Maximum time from the request to the first byte, and from there to every further <see cref="MinimumBytes"/>.</summary>
    public TimeSpan FirstByte { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Minimum bytes within <see cref="FirstByte"/> while an answer is read. A slower host would block a slot.</summary>
    public int MinimumBytes { get; init; } = 16 * 1024;

    /// <summary>Time without an answer after which a request lends its slot to another.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>Maximum time of one figure with all its attempts and redirects.</summary>
    public TimeSpan Whole { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Maximum bytes of a figure, decompressed.</summary>
    public int Bytes { get; init; } = 25 * 1024 * 1024;

    /// <summary>Maximum redirects of one figure.</summary>
    public int Redirects { get; init; } = 5;

    /// <summary>Maximum concurrent requests.</summary>
    public int AtOnce { get; init; } = 8;

    /// <summary>Maximum concurrent requests to one host.</summary>
    public int AtOncePerHost { get; init; } = 2;

    /// <summary>Maximum retries after a temporary failure.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>Delay before the first retry. It doubles with each retry, with jitter.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>
    /// Failures that trip the circuit of a host: silent or busy answers, less the good ones.
    /// The same number of server errors in a row ends retries at the host. Null for no limit.
    /// </summary>
    public int? FailuresPerHost { get; init; } = 3;
}
