namespace TechBeats.Figures.Fetching;

/// <summary>How patient and how greedy fetching is.</summary>
public sealed record FetchLimits
{
    /// <summary>Most time from asking to the first byte of an answer, and from there to every further <see cref="LeastBytes"/>.</summary>
    public TimeSpan FirstByte { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Bytes that must come within <see cref="FirstByte"/> while an answer is read: whoever sends fewer keeps everybody waiting for nothing.</summary>
    public int LeastBytes { get; init; } = 16 * 1024;

    /// <summary>After so long without an answer, another figure may be asked for beside those that are <see cref="AtOnce"/>.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromSeconds(2);

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

    /// <summary>
    /// Times that a host may stay silent or be too busy, less those that it answered, until it is asked no more; and figures in a row that it may fail
    /// by an error of its own until none of its figures is tried a second time. Null for any number.
    /// </summary>
    public int? FailuresPerHost { get; init; } = 3;
}
