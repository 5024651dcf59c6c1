namespace TechBeats.Typesetting.Styles;

/// <summary>How a stretch of text looks; all that shaping needs to know, and its ink.</summary>
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

    /// <summary>True for figures of one width, for columns.</summary>
    public bool HasTabularFigures { get; init; }

    /// <summary>Space added after every cluster, in points; ligatures are off when it isn't 0.</summary>
    public double LetterSpacing { get; init; }

    /// <summary>How far the baseline is raised, in points; negative lowers it.</summary>
    public double Rise { get; init; }

    public bool IsUnderlined { get; init; }

    public bool IsStruckThrough { get; init; }

    /// <summary>Color behind the text; null for none.</summary>
    public Color? Background { get; init; }

    /// <summary>BCP 47 tag that decides hyphenation and localized forms; null when unsure.</summary>
    public string? Language { get; init; }
}
