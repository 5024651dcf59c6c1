using TechBeats.Figures.Addresses;
using TechBeats.Figures.Prepared;
using TechBeats.Model;

namespace TechBeats.Figures.Resolving;

/// <summary>Reads the picture in a <c>data:</c> address.</summary>
internal sealed class EmbeddedStep(PreparedPictures pictures, JobQueue jobs) : IResolvingStep
{
    /// <inheritdoc/>
    public async Task<StepResult> TryAsync(WantedFigure figure, Trace trace, CancellationToken cancellation)
    {
        var source = (EmbeddedSource)figure.Source;
        var outcome = await jobs.RunAsync(() => Read(source, cancellation), cancellation);
        return new Resolved(
            outcome, trace.Add(FigureStepKind.Embedded, null, FigureMessages.DescribeLocal(outcome, FigureMessages.InAddress)));
    }

    private FigureOutcome Read(EmbeddedSource source, CancellationToken cancellation) => DataAddress.Read(source.Address) is { } bytes
        ? pictures.Prepare(bytes, ContentHash.Compute(bytes), FigureState.Embedded, () => DataAddress.Read(source.Address)!, cancellation)
        : FigureOutcome.FromLoss(new FigureLost(LossReason.NotAPicture, LossCause.MalformedDataAddress));
}
