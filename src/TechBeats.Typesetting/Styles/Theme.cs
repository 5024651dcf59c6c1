namespace TechBeats.Typesetting.Styles;

/// <summary>The look of a book: colors, faces, sizes, and what else differs from <see cref="HouseTheme"/>.</summary>
public sealed record Theme
{
    /// <summary>The name in settings.</summary>
    public required string Name { get; init; }

    public Palette Palette { get; init; } = new();

    public ThemeFaces Faces { get; init; } = new();

    /// <summary>Form of the figures in running text.</summary>
    public FigureForm TextFigures { get; init; } = FigureForm.OldStyle;

    /// <summary>Names of font families that take the place of bundled ones.</summary>
    public IReadOnlyDictionary<FontRole, string> Families { get; init; } = new Dictionary<FontRole, string>();

    /// <summary>Size of running text in points; null for that of the paper.</summary>
    public double? BodySize { get; init; }

    /// <summary>Leading of running text in points; null for that of the paper.</summary>
    public double? BodyLeading { get; init; }

    /// <summary>Factor on every text size. Faces with a larger x-height need less.</summary>
    public double SizeFactor { get; init; } = 1;

    /// <summary>Factor on every leading.</summary>
    public double LeadingFactor { get; init; } = 1;

    /// <summary>Number of columns of the body.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>Name of the theme's own paper (<see cref="PageStyle.Named"/>); null for the default paper.</summary>
    public string? Paper { get; init; }

    /// <summary>Changes of single styles; null for none.</summary>
    internal Func<BookStyles, BookStyles>? Refine { get; init; }
}
