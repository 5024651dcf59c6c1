namespace TechBeats.Typesetting.Styles;

/// <summary>Style of asides. Lengths are in points.</summary>
public sealed record AsideStyle
{
    /// <summary>Padding left and right of the text.</summary>
    public double Padding { get; init; } = 9;

    /// <summary>Padding above the text, as a share of <see cref="Padding"/>. The first line's leading adds the rest.</summary>
    public double PaddingAboveShare { get; init; } = 0.7;

    /// <summary>Padding below the text, as a share of <see cref="Padding"/>.</summary>
    public double PaddingBelowShare { get; init; } = 0.8;

    /// <summary>Space between the title and the text.</summary>
    public double TitleGap { get; init; } = 1;

    /// <summary>Background; null for none.</summary>
    public Color? Tint { get; init; }

    /// <summary>Width of the bar at the side where reading starts.</summary>
    public double Bar { get; init; } = 1.6;

    public Color BarColor { get; init; }
}
