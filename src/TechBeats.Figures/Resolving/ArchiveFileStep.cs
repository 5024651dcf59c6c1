using TechBeats.Figures.Addresses;

namespace TechBeats.Figures.Resolving;

/// <summary>Reads a picture of the archive.</summary>
internal sealed class ArchiveFileStep(ArchivePictures files, JobQueue jobs) : IResolvingStep
{
    /// <inheritdoc/>
    public async Task<StepResult> TryAsync(WantedFigure figure, Trace trace, CancellationToken cancellation)
    {
        var source = (LocalSource)figure.Source;
        var outcome = await jobs.RunAsync(() => files.Read(source, cancellation), cancellation);
        return new Resolved(outcome, trace.Add(FigureStepKind.Archive, source.Path, FigureMessages.DescribeLocal(outcome, source.Where)));
    }
}
