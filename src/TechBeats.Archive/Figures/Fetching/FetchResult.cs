using TechBeats.Model;

namespace TechBeats.Archive.Figures.Fetching;

/// <summary>What became of a request: bytes, or why there are none.</summary>
/// <param name="Bytes">What was there; null when nothing could be had.</param>
/// <param name="Loss">Why nothing could be had; null when something was there.</param>
public readonly record struct FetchResult(byte[]? Bytes, FigureLost? Loss);

/// <summary>What one try of a request gave: a result, or another address to ask.</summary>
internal sealed record FetchTry
{
    public byte[]? Bytes { get; init; }

    public FigureLost? Loss { get; init; }

    /// <summary>Where the host sends whoever asks; null when it answered itself.</summary>
    public Uri? Redirect { get; init; }

    /// <summary>True when another try may give something else.</summary>
    public bool IsTemporary { get; init; }

    /// <summary>How long the host asks to wait before another try; null when it doesn't say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public static FetchTry Lost(LossReason reason, string? detail = null) => new() { Loss = new FigureLost(reason, detail) };
}
