namespace TechBeats.Svg;

/// <summary>The result of a first reading of an SVG. A closed family.</summary>
public abstract record SvgInspection
{
    private protected SvgInspection()
    {
    }
}
