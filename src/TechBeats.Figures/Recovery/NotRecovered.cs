namespace TechBeats.Figures.Recovery;

/// <summary>The archive sent no copy.</summary>
/// <param name="Obstacle">What prevented it.</param>
/// <param name="IsConclusive">True when the archive answered every query: it will hardly have a copy tomorrow.</param>
internal sealed record NotRecovered(RecoveryObstacle Obstacle, bool IsConclusive) : RecoveryOutcome;
