namespace TechBeats.Typesetting.Styles;

/// <summary>Style of a text run: the input of shaping, and the color.</summary>
public sealed record TextStyle
{
    public required FontRole Role { get; init; }

    /// <summary>Size in points.</summary>
    public required double Size { get; init; }

    public FontWeight Weight { get; init; } = FontWeight.Regular;

    public bool IsItalic { get; init; }

    public Color Color { get; init; } = Color.Black;

    public Capitals Capitals { get; init; }

    public FigureForm Figures { get; init; }

    /// <summary>True for figures of equal width, for columns.</summary>
    public bool HasTabularFigures { get; init; }

    /// <summary>Space added after each cluster in points. If it is not 0, ligatures are off.</summary>
    public double LetterSpacing { get; init; }

    /// <summary>Rise of the baseline in points; negative lowers it.</summary>
    public double Rise { get; init; }

    /// <summary>Color of the thin rule below a link; null for none.</summary>
    public Color? LinkRule { get; init; }

    public bool IsUnderlined { get; init; }

    public bool IsStruckThrough { get; init; }

    /// <summary>Color behind the text; null for none.</summary>
    public Color? Background { get; init; }

    /// <summary>BCP 47 tag for hyphenation and localized forms; null if unknown.</summary>
    public string? Language { get; init; }
}
