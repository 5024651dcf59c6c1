namespace TechBeats.Svg;

/// <summary>The SVG can be drawn.</summary>
/// <param name="Width">Width on a screen in CSS pixels.</param>
/// <param name="Height">Height on a screen in CSS pixels.</param>
/// <param name="Omissions">Names of the features that are not drawn, without spaces or commas, in alphabetical order.</param>
public sealed record DrawableSvg(double Width, double Height, IReadOnlyList<string> Omissions) : SvgInspection;
