namespace TechBeats.Svg;

/// <summary>The result of inspecting an SVG. A closed family.</summary>
public abstract record SvgInspection
{
    private protected SvgInspection()
    {
    }
}
