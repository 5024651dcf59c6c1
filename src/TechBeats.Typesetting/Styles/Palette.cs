namespace TechBeats.Typesetting.Styles;

/// <summary>The colors of the book.</summary>
internal static class Palette
{
    /// <summary>Text: a soft black.</summary>
    public static Color Ink { get; } = Color.FromRgb(0x1A1A1C);

    /// <summary>Secondary text: contrast 5.7 to 1 on white, above the 4.5 to 1 of WCAG 2.2 (1.4.3).</summary>
    public static Color Muted { get; } = Color.FromRgb(0x65656B);

    /// <summary>The accent color: links, numbers, kickers, the cover's band.</summary>
    public static Color Accent { get; } = Color.FromRgb(0x8C2A1F);

    public static Color Hairline { get; } = Color.FromRgb(0xB9B9BD);

    /// <summary>Leader dots and bullets.</summary>
    public static Color Faint { get; } = Color.FromRgb(0x9A9AA0);

    /// <summary>Background of code.</summary>
    public static Color CodeTint { get; } = Color.FromRgb(0xF4F3EE);

    /// <summary>Background of the cover.</summary>
    public static Color CoverPaper { get; } = Color.FromRgb(0xFAF7F2);

    /// <summary>Bars of charts and large numbers: decoration, or a value that is also printed.</summary>
    public static Color Pale { get; } = Color.FromRgb(0xD9CFC0);

    /// <summary>The number of an issue behind its opener, lighter than <see cref="Pale"/>.</summary>
    public static Color Paler { get; } = Color.FromRgb(0xE8E1D5);
}
