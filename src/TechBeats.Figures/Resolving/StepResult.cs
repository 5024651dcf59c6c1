namespace TechBeats.Figures.Resolving;

/// <summary>The result of a step. A closed family.</summary>
/// <param name="Trace">Everything learnt so far, including this step.</param>
internal abstract record StepResult(Trace Trace);
