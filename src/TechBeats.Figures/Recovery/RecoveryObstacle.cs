using TechBeats.Model;

namespace TechBeats.Figures.Recovery;

/// <summary>The obstacle to a recovery.</summary>
/// <param name="Kind">The kind of obstacle.</param>
/// <param name="Loss">The loss of the failed request, or null if none failed.</param>
/// <param name="Day">The day of the failed copy, or null if none failed.</param>
internal sealed record RecoveryObstacle(RecoveryObstacleKind Kind, FigureLost? Loss = null, DateOnly? Day = null);
