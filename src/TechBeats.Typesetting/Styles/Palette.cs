namespace TechBeats.Typesetting.Styles;

/// <summary>The colors of a book. The defaults are those of <see cref="HouseTheme"/>.</summary>
public sealed record Palette
{
    /// <summary>Text: a soft black.</summary>
    public Color Ink { get; init; } = Color.FromRgb(0x1A1A1C);

    /// <summary>Text of quotes.</summary>
    public Color QuoteInk { get; init; } = Color.FromRgb(0x3A3A3E);

    /// <summary>Secondary text: contrast 5.7 to 1 on white, above the 4.5 to 1 of WCAG 2.2 (1.4.3).</summary>
    public Color Muted { get; init; } = Color.FromRgb(0x65656B);

    /// <summary>The accent color: rules of links, numbers, kickers.</summary>
    public Color Accent { get; init; } = Color.FromRgb(0x8C2A1F);

    public Color Hairline { get; init; } = Color.FromRgb(0xB9B9BD);

    /// <summary>Leader dots and bullets.</summary>
    public Color Faint { get; init; } = Color.FromRgb(0x9A9AA0);

    /// <summary>Background of code; null for none.</summary>
    public Color? CodeTint { get; init; } = Color.FromRgb(0xF4F3EE);

    /// <summary>Background of asides; null for none.</summary>
    public Color? AsideTint { get; init; } = Color.FromRgb(0xFAF7F2);

    /// <summary>Background of highlighted text; null to underline it.</summary>
    public Color? Highlight { get; init; } = Color.FromRgb(0xFFF1B8);

    /// <summary>Background of the cover; null for the paper's own.</summary>
    public Color? CoverPaper { get; init; } = Color.FromRgb(0xFAF7F2);

    /// <summary>Bars of charts: decoration, or a value that is also printed.</summary>
    public Color Pale { get; init; } = Color.FromRgb(0xD9CFC0);

    /// <summary>The number of an issue at its opener, lighter than <see cref="Pale"/>.</summary>
    public Color Paler { get; init; } = Color.FromRgb(0xE8E1D5);
}
