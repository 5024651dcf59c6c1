namespace TechBeats.Figures.Recovery;

/// <summary>The archive sent no copy.</summary>
/// <param name="Obstacle">The obstacle.</param>
/// <param name="IsConclusive">True if the archive responded to every query, so that a retry tomorrow is futile.</param>
internal sealed record NotRecovered(RecoveryObstacle Obstacle, bool IsConclusive) : RecoveryOutcome;
