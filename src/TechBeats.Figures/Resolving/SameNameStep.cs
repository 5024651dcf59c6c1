using TechBeats.Figures.Addresses;
using TechBeats.Model;

namespace TechBeats.Figures.Resolving;

/// <summary>Replaces a lost picture by the archive's only picture with the same distinctive name.</summary>
internal sealed class SameNameStep(FigureLocator locator, ArchivePictures files, JobQueue jobs) : IResolvingStep
{
    /// <inheritdoc/>
    public async Task<StepResult> TryAsync(WantedFigure figure, Trace trace, CancellationToken cancellation)
    {
        if (trace.Loss is null || locator.FindByName(figure.Web.Everywhere) is not { } path)
        {
            return new Next(trace);
        }

        var outcome = await jobs.RunAsync(() => files.Read(new LocalSource(path), cancellation), cancellation);
        var isFound = outcome.Result is FigureFound;
        var told = trace.Add(FigureStepKind.SameName, path, isFound ? FigureMessages.OnlyPictureOfName : FigureMessages.NotPrintable);
        return isFound ? new Resolved(outcome with { Substitute = path }, told) : new Next(told);
    }
}
