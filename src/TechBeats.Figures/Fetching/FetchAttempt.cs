namespace TechBeats.Figures.Fetching;

/// <summary>One attempt at a request.</summary>
/// <param name="Outcome">Its outcome.</param>
/// <param name="Buffer">The slot that holds the received bytes until they are stored; null when the caller does not store them.</param>
/// <param name="IsLast">True when no further attempt makes sense, whatever the outcome.</param>
internal sealed record FetchAttempt(FetchOutcome Outcome, FetchSlots.BufferSlot? Buffer = null, bool IsLast = false);
