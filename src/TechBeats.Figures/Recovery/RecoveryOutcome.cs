namespace TechBeats.Figures.Recovery;

/// <summary>The outcome of a recovery. A closed family.</summary>
internal abstract record RecoveryOutcome;
