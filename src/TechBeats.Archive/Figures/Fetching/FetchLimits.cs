namespace TechBeats.Archive.Figures.Fetching;

/// <summary>How patient and how greedy fetching is.</summary>
public sealed record FetchLimits
{
    /// <summary>Most time from asking to the first byte of an answer.</summary>
    public TimeSpan FirstByte { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Most time for one figure with all its tries and redirects.</summary>
    public TimeSpan Whole { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Most bytes of a figure, unpacked.</summary>
    public int Bytes { get; init; } = 25 * 1024 * 1024;

    /// <summary>Most redirects that are followed for one figure.</summary>
    public int Redirects { get; init; } = 5;

    /// <summary>Figures fetched at the same time.</summary>
    public int AtOnce { get; init; } = 8;

    /// <summary>Figures fetched at the same time from one host.</summary>
    public int AtOncePerHost { get; init; } = 2;

    /// <summary>Further tries after a failure that may pass.</summary>
    public int Retries { get; init; } = 2;

    /// <summary>Wait before the first further try; it doubles with each, give or take some.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Time-outs after which a host is not asked again.</summary>
    public int TimeoutsPerHost { get; init; } = 3;
}
