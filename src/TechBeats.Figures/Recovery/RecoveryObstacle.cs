using TechBeats.Model;

namespace TechBeats.Figures.Recovery;

/// <summary>What prevented a recovery.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Loss">The loss of the request that failed; null when none did.</param>
/// <param name="Day">The day of the copy that failed; null when none did.</param>
internal sealed record RecoveryObstacle(RecoveryObstacleKind Kind, FigureLost? Loss = null, DateOnly? Day = null);
