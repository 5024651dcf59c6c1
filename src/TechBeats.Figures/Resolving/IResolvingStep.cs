namespace TechBeats.Figures.Resolving;

/// <summary>A step of resolving a figure. It has no state of its own: what it learns goes into the trace.</summary>
internal interface IResolvingStep
{
    /// <summary>Tries to resolve a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="trace">What the earlier steps learnt.</param>
    /// <param name="cancellation">Cancels the step.</param>
    Task<StepResult> TryAsync(WantedFigure figure, Trace trace, CancellationToken cancellation);
}
