using TechBeats.Model;

namespace TechBeats.Figures.Fetching;

/// <summary>What became of a request: bytes, or why there are none.</summary>
/// <param name="Bytes">What was there; null when nothing could be had.</param>
/// <param name="Loss">Why nothing could be had; null when something was there.</param>
public readonly record struct FetchResult(byte[]? Bytes, FigureLost? Loss)
{
    /// <summary>The address that answered, behind all redirects; null when none did.</summary>
    public string? Address { get; init; }

    /// <summary>True when the host says that nothing has changed since the state that was known: there are no bytes and no loss.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>The host's name for the state of what it sent (RFC 9110, clause 8.8.3); null when it gave none.</summary>
    public string? ETag { get; init; }

    /// <summary>When what it sent last changed, as the host wrote it; null when it doesn't say.</summary>
    public string? Modified { get; init; }

    /// <summary>True when another request, later, may give something else.</summary>
    public bool IsTemporary { get; init; }

    /// <summary>How long the host asks to wait before another request; null when it doesn't say.</summary>
    public TimeSpan? RetryAfter { get; init; }
}

/// <summary>The state of a figure that is already here: a host that still has the same need not send it.</summary>
/// <param name="ETag">The host's name for it; null when it gave none.</param>
/// <param name="Modified">When it last changed, as the host wrote it; null when it didn't say.</param>
public readonly record struct KnownState(string? ETag, string? Modified);

/// <summary>What one try of a request gave: a result, or another address to ask.</summary>
internal sealed record FetchTry
{
    public byte[]? Bytes { get; init; }

    public FigureLost? Loss { get; init; }

    /// <summary>True when the host says that nothing has changed since the state that was known.</summary>
    public bool IsUnchanged { get; init; }

    public string? ETag { get; init; }

    public string? Modified { get; init; }

    /// <summary>Where the host sends whoever asks; null when it answered itself.</summary>
    public Uri? Redirect { get; init; }

    /// <summary>True when another try may give something else.</summary>
    public bool IsTemporary { get; init; }

    /// <summary>True when the host asks everybody for patience (429, or 503 with a time).</summary>
    public bool IsBusy { get; init; }

    /// <summary>The hand in which the bytes are until they are kept; null when nobody keeps them.</summary>
    public IDisposable? Hand { get; init; }

    /// <summary>True when no other try will be made, whatever it might give.</summary>
    public bool IsLast { get; init; }

    /// <summary>How long the host asks to wait before another try; null when it doesn't say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The try as the end of the request.</summary>
    /// <param name="address">Who was asked.</param>
    public FetchResult End(Uri address) => new(Bytes, Loss)
    {
        Address = address.AbsoluteUri,
        IsUnchanged = IsUnchanged,
        ETag = ETag,
        Modified = Modified,
        IsTemporary = IsTemporary,
        RetryAfter = RetryAfter,
    };

    public static FetchTry Lost(LossReason reason, string? detail = null) => new() { Loss = new FigureLost(reason, detail) };
}
