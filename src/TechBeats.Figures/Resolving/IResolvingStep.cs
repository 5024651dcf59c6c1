namespace TechBeats.Figures.Resolving;

/// <summary>A stateless step of resolving a figure. It records results in the trace.</summary>
internal interface IResolvingStep
{
    /// <summary>Tries to resolve a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="trace">The results of earlier steps.</param>
    /// <param name="cancellation">Cancels the step.</param>
    Task<StepResult> TryAsync(WantedFigure figure, Trace trace, CancellationToken cancellation);
}
