namespace TechBeats.Figures.Fetching;

/// <summary>The host redirects to another address. Only the <see cref="Fetcher"/> sees this outcome.</summary>
/// <param name="Target">The next address.</param>
internal sealed record Redirected(Uri Target) : FetchOutcome;
