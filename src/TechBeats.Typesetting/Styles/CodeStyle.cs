namespace TechBeats.Typesetting.Styles;

/// <summary>How blocks of code look. Lengths in points.</summary>
public sealed record CodeStyle
{
    /// <summary>Beside the lines.</summary>
    public double PaddingX { get; init; } = 8.5;

    /// <summary>Above and below the lines.</summary>
    public double PaddingY { get; init; } = 4;

    /// <summary>In narrow columns the padding is the column's width divided by this: code needs the room.</summary>
    public double LeastPaddingsInWidth { get; init; } = 20;

    public Color Tint { get; init; } = Palette.CodeTint;

    /// <summary>Columns from one tab stop to the next.</summary>
    public int TabColumns { get; init; } = 4;

    /// <summary>Indent of the rest of a line of code that was too long, and width of the mark in it; in ems of the code.</summary>
    public double WrapIndent { get; init; } = 1.4;

    /// <summary>Deepest indent that the rest of a line keeps, as a share of the measure: more would leave no room.</summary>
    public double DeepestIndent { get; init; } = 0.4;

    /// <summary>A line is divided at a space or after a sign when one stands in this last share of what fits.</summary>
    public double BreakableShare { get; init; } = 0.35;

    /// <summary>Number of lines up to which a block is so short that one wants to see it at once.</summary>
    public int ShortBlock { get; init; } = 8;

    /// <summary>Width of a character in ems: Source Code Pro's.</summary>
    public double CharacterWidth { get; init; } = 0.6;

    /// <summary>Characters on a line of code in a cell that is as narrow as may be.</summary>
    public int LeastColumns { get; init; } = 10;
}
