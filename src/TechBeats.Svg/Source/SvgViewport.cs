namespace TechBeats.Svg.Source;

/// <summary>The innermost viewport in its own coordinates, the reference of percentages.</summary>
internal readonly record struct SvgViewport(double Width, double Height)
{
    /// <summary>The length of 100 % without direction (SVG 1.1, 7.10).</summary>
    public double Diagonal => Math.Sqrt(((Width * Width) + (Height * Height)) / 2);
}
