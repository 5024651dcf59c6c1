namespace TechBeats.Svg.Source;

/// <summary>What percentages are parts of: the innermost viewport, in its own coordinates.</summary>
internal readonly record struct SvgViewport(double Width, double Height)
{
    /// <summary>What 100 % of a length without direction is (SVG 1.1, 7.10).</summary>
    public double Diagonal => Math.Sqrt(((Width * Width) + (Height * Height)) / 2);
}
