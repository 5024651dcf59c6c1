using TechBeats.Figures;
using TechBeats.Model;

namespace TechBeats.Archive.Assembling;

/// <summary>The picture for the cover. It is fetched like the figures of issues, after all of them.</summary>
internal static class CoverFigure
{
    /// <summary>The figure to fetch. Empty if the book has no cover picture.</summary>
    /// <param name="path">Path of the cover's picture, or null for none.</param>
    public static IReadOnlyList<IssueFigures> Find(string? path) =>
        path is not null
            ? [new IssueFigures(path, [new Figure("/" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString)), null)])]
            : [];

    /// <summary>The fetched picture and its problems. Null and empty without a cover picture, or if figures are not fetched.</summary>
    /// <param name="path">Path of the cover's picture, or null for none.</param>
    /// <param name="options">How figures were fetched, or null if they were not.</param>
    /// <param name="figures">The fetched figures. The cover is the last one.</param>
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
