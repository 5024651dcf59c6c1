using TechBeats.Figures;
using TechBeats.Model;

namespace TechBeats.Archive.Assembling;

/// <summary>The picture that a request names for the cover: it is had as the figures of issues are, behind the last of them.</summary>
internal static class CoverFigure
{
    /// <summary>The figure to look for; none when no cover is named.</summary>
    public static IReadOnlyList<IssueFigures> Of(ArchiveRequest request) =>
        request.Cover is { } path
            ? [new IssueFigures(path, [new Figure("/" + string.Join('/', path.Split('/').Select(Uri.EscapeDataString)), null)])]
            : [];

    /// <summary>The picture, and why it could not be had; neither where figures were left alone.</summary>
    public static (RasterPicture? Picture, IReadOnlyList<Problem> Problems) Result(ArchiveRequest request, GatheredFigures figures) =>
        request is { Cover: { }, Figures: { } options }
            ? ((figures.Results[^1].Values.Single() as FigureFound)?.Picture as RasterPicture, options.AreUnwanted ? [] : figures.Problems[^1])
            : (null, []);
}
