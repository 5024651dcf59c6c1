namespace TechBeats.Typesetting.Styles;

/// <summary>How text beside the flow looks. Lengths in points.</summary>
public sealed record AsideStyle
{
    /// <summary>Beside the text.</summary>
    public double Padding { get; init; } = 9;

    /// <summary>Padding above the text as a share of that beside it: a line's own leading adds the rest.</summary>
    public double PaddingAboveShare { get; init; } = 0.7;

    /// <summary>Padding below the text as a share of that beside it.</summary>
    public double PaddingBelowShare { get; init; } = 0.8;

    /// <summary>Between the title and the text.</summary>
    public double TitleGap { get; init; } = 1;

    public Color Tint { get; init; } = Palette.CoverPaper;

    /// <summary>Width of the bar at its side.</summary>
    public double Bar { get; init; } = 1.6;

    public Color BarColor { get; init; } = Palette.Accent;
}
