using TechBeats.Model;

namespace TechBeats.Svg;

/// <summary>The result of a first reading of an SVG. A closed family.</summary>
public abstract record SvgInspection
{
    private protected SvgInspection()
    {
    }
}

/// <summary>The SVG can be drawn.</summary>
/// <param name="Width">Width on a screen in CSS pixels.</param>
/// <param name="Height">Height on a screen in CSS pixels.</param>
/// <param name="Omissions">Names of the features that are not drawn, without spaces or commas, in alphabetical order.</param>
public sealed record DrawableSvg(double Width, double Height, IReadOnlyList<string> Omissions) : SvgInspection;

/// <summary>Nothing of the SVG can or should be drawn.</summary>
/// <param name="Result">The reason: <see cref="FigureLost"/> or <see cref="FigureDropped"/>.</param>
public sealed record RejectedSvg(FigureResult Result) : SvgInspection;
