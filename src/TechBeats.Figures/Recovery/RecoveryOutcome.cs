using TechBeats.Figures.Fetching;
using TechBeats.Model;

namespace TechBeats.Figures.Recovery;

/// <summary>The outcome of a recovery. A closed family.</summary>
internal abstract record RecoveryOutcome;

/// <summary>The archive sent a copy.</summary>
/// <param name="Copy">The copy as it was fetched.</param>
/// <param name="Day">The day of the copy.</param>
internal sealed record Recovered(Fetched Copy, DateOnly Day) : RecoveryOutcome;

/// <summary>The archive sent no copy.</summary>
/// <param name="Obstacle">What prevented it.</param>
/// <param name="IsConclusive">True when the archive answered every query: it will hardly have a copy tomorrow.</param>
internal sealed record NotRecovered(RecoveryObstacle Obstacle, bool IsConclusive) : RecoveryOutcome;

/// <summary>What prevented a recovery.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Loss">The loss of the request that failed; null when none did.</param>
/// <param name="Day">The day of the copy that failed; null when none did.</param>
internal sealed record RecoveryObstacle(RecoveryObstacleKind Kind, FigureLost? Loss = null, DateOnly? Day = null);

/// <summary>The kinds of obstacles.</summary>
internal enum RecoveryObstacleKind
{
    /// <summary>The archive has no copy.</summary>
    NoCopy,

    /// <summary>The request to the CDX server failed.</summary>
    QueryFailed,

    /// <summary>The CDX server's answer is not a list.</summary>
    NotAList,

    /// <summary>The request for the copy failed.</summary>
    CopyFailed,

    /// <summary>The copy is not a picture.</summary>
    CopyNotAPicture,

    /// <summary>The archive has a private address, and the user did not allow it.</summary>
    NotAllowed,

    /// <summary>The archive is down, or asks for a longer wait than the limit.</summary>
    Unavailable,
}
