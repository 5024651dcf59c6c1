using TechBeats.Model;

namespace TechBeats.Figures.Resolving;

/// <summary>The figure is lost, and no later step can help.</summary>
internal sealed record Lost(FigureLost Loss, Trace Trace) : StepResult(Trace);
