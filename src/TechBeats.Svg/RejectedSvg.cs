using TechBeats.Model;

namespace TechBeats.Svg;

/// <summary>The SVG can't or should not be drawn.</summary>
/// <param name="Result">The reason: <see cref="FigureLost"/> or <see cref="FigureDropped"/>.</param>
public sealed record RejectedSvg(FigureResult Result) : SvgInspection;
