using TechBeats.Figures.Addresses;
using TechBeats.Model;

namespace TechBeats.Figures.Resolving;

/// <summary>Concludes ignored figures and figures without a usable address.</summary>
internal sealed class UnavailableStep : IResolvingStep
{
    /// <inheritdoc/>
    public Task<StepResult> TryAsync(WantedFigure figure, Trace trace, CancellationToken cancellation) =>
        Task.FromResult<StepResult>(
            figure.Source switch
            {
                DroppedSource dropped => new Resolved(new FigureOutcome(new FigureDropped(dropped.Reason), FigureState.Dropped), trace),
                NoSource nowhere => new Lost(nowhere.Loss, trace.Lose(FigureStepKind.Archive, null, nowhere.Loss)),
                _ => new Next(trace),
            }
        );
}
