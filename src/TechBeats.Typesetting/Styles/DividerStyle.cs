namespace TechBeats.Typesetting.Styles;

/// <summary>Style of thematic breaks. Lengths are in points.</summary>
public sealed record DividerStyle
{
    /// <summary>Radius of each of the three dots.</summary>
    public double DotRadius { get; init; } = 1.1;

    /// <summary>Distance between the centers of two dots.</summary>
    public double Step { get; init; } = 11;
}
