using TechBeats.Model;

namespace TechBeats.Figures.Resolving;

/// <summary>The result of a step. A closed family.</summary>
/// <param name="Trace">Everything learnt so far, including this step.</param>
internal abstract record StepResult(Trace Trace);

/// <summary>The figure is resolved.</summary>
internal sealed record Resolved(FigureOutcome Outcome, Trace Trace) : StepResult(Trace);

/// <summary>The figure is lost, and no later step can help.</summary>
internal sealed record Lost(FigureLost Loss, Trace Trace) : StepResult(Trace);

/// <summary>The next step should try.</summary>
internal sealed record Next(Trace Trace) : StepResult(Trace);
