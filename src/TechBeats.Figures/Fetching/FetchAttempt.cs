namespace TechBeats.Figures.Fetching;

/// <summary>One attempt at a request.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Buffer">The slot that holds the received bytes until they are stored, or null if the caller does not store them.</param>
internal sealed record FetchAttempt(FetchOutcome Outcome, FetchSlots.BufferSlot? Buffer = null);
