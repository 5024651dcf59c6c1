namespace TechBeats.Model;

/// <summary>The style of text in a drawing. Lengths are in the surrounding coordinates.</summary>
/// <param name="Family">The generic font family.</param>
/// <param name="Size">Font size, above 0.</param>
public sealed record TextLook(TextFamily Family, double Size)
{
    /// <summary>400 is regular, 700 bold.</summary>
    public int Weight { get; init; } = 400;

    public bool IsItalic { get; init; }

    public bool IsUnderlined { get; init; }

    public bool IsStruckThrough { get; init; }

    /// <summary>Space added after each letter.</summary>
    public double LetterSpacing { get; init; }

    public SolidPaint Paint { get; init; } = new(0, 0, 0);

    /// <summary>Background color, or null for none.</summary>
    public SolidPaint? Background { get; init; }
}
