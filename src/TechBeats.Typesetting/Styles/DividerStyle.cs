namespace TechBeats.Typesetting.Styles;

/// <summary>How thematic breaks look. Lengths in points.</summary>
public sealed record DividerStyle
{
    /// <summary>Radius of its three dots.</summary>
    public double DotRadius { get; init; } = 1.1;

    /// <summary>From the middle of one dot to that of the next.</summary>
    public double Step { get; init; } = 11;
}
