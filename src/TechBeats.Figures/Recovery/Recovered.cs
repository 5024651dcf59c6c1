using TechBeats.Figures.Fetching;

namespace TechBeats.Figures.Recovery;

/// <summary>The archive sent a copy.</summary>
/// <param name="Copy">The fetched copy.</param>
/// <param name="Day">The day of the copy.</param>
internal sealed record Recovered(Fetched Copy, DateOnly Day) : RecoveryOutcome;
