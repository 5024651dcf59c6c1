namespace TechBeats.Figures.Resolving;

/// <summary>The figure is resolved.</summary>
internal sealed record Resolved(FigureOutcome Outcome, Trace Trace) : StepResult(Trace);
