namespace TechBeats.Figures.Resolving;

/// <summary>The result of a step. A closed family.</summary>
/// <param name="Trace">All results so far, including this step's.</param>
internal abstract record StepResult(Trace Trace);
