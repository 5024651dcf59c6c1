using TechBeats.Model;

namespace TechBeats.Svg;

/// <summary>Nothing of the SVG can or should be drawn.</summary>
/// <param name="Result">The reason: <see cref="FigureLost"/> or <see cref="FigureDropped"/>.</param>
public sealed record RejectedSvg(FigureResult Result) : SvgInspection;
