using TechBeats.Model;

namespace TechBeats.Figures.Fetching;

/// <summary>The outcome of a request. A closed family.</summary>
public abstract record FetchOutcome
{
    private protected FetchOutcome()
    {
    }
}

/// <summary>The host sent a representation.</summary>
/// <param name="Bytes">Its bytes, decompressed.</param>
/// <param name="Address">The address that answered, after all redirects.</param>
/// <param name="Validators">The validators of this representation.</param>
public sealed record Fetched(byte[] Bytes, string Address, Validators Validators) : FetchOutcome;

/// <summary>The host confirmed that the known representation is current (304).</summary>
/// <param name="Address">The address that answered, after all redirects.</param>
public sealed record Unchanged(string Address) : FetchOutcome;

/// <summary>The request failed.</summary>
/// <param name="Loss">Why.</param>
public sealed record Failed(FigureLost Loss) : FetchOutcome
{
    /// <summary>True when a later request may succeed.</summary>
    public bool IsTemporary { get; init; }

    /// <summary>True when the host asks every client to slow down (429, or 503 with a time).</summary>
    internal bool IsBusy { get; init; }

    /// <summary>How long the host asks to wait before another request; null when it doesn't say.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>A failure with its reason and cause.</summary>
    internal static Failed Because(LossReason reason, LossCause cause = LossCause.None, string? subject = null) =>
        new(new FigureLost(reason, cause, subject));
}

/// <summary>The host redirects to another address. Only the <see cref="Fetcher"/> sees this outcome.</summary>
/// <param name="Target">The next address.</param>
internal sealed record Redirected(Uri Target) : FetchOutcome;
