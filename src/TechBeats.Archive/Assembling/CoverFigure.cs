using TechBeats.Figures;
using TechBeats.Model;

namespace TechBeats.Archive.Assembling;

/// <summary>The picture for the cover. It is gathered like the figures of issues, after the last of them.</summary>
internal static class CoverFigure
{
    /// <summary>The figure to gather; none without a cover.</summary>
    /// <param name="path">Path of the cover's picture; null for none.</param>
    public static IReadOnlyList<IssueFigures> Find(string? path) =>
        path is not null
            ? [new IssueFigures(path, [new Figure("/" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString)), null)])]
            : [];

    /// <summary>The picture, and the problems that stand in its way; neither without a cover or where figures are not gathered.</summary>
    /// <param name="path">Path of the cover's picture; null for none.</param>
    /// <param name="options">How figures were gathered; null when they were not.</param>
    /// <param name="figures">The gathered figures; the cover is the last.</param>
    public static (RasterPicture? Picture, IReadOnlyList<Problem> Problems) Take(
        string? path,
        FigureOptions? options,
        GatheredFigures figures
    ) =>
        path is null || options is null
            ? (null, [])
            : (
                (figures.Results[^1].Values.Single() as FigureFound)?.Picture as RasterPicture,
                options.AreUnwanted ? [] : figures.Problems[^1]
            );
}
