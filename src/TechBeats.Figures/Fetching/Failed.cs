using TechBeats.Model;

namespace TechBeats.Figures.Fetching;

/// <summary>The request failed.</summary>
/// <param name="Loss">The reason.</param>
public sealed record Failed(FigureLost Loss) : FetchOutcome
{
    /// <summary>True if a later request may succeed.</summary>
    public bool IsTemporary { get; init; }

    /// <summary>True if the host asks every client to slow down (429, or 503 with a time).</summary>
    internal bool IsBusy { get; init; }

    /// <summary>The delay that the host asks for, or null if it gives none.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>A failure with its reason and cause.</summary>
    internal static Failed Because(LossReason reason, LossCause cause = LossCause.None, string? subject = null) =>
        new(new FigureLost(reason, cause, subject));
}
