namespace TechBeats.Figures.Resolving;

/// <summary>The next step should try.</summary>
internal sealed record Next(Trace Trace) : StepResult(Trace);
