namespace TechBeats.Model;

/// <summary>How words in a drawing look; lengths in the coordinates around them.</summary>
/// <param name="Family">Which kind of letters.</param>
/// <param name="Size">Size of the letters, above 0.</param>
public sealed record TextLook(TextFamily Family, double Size)
{
    /// <summary>400 is regular, 700 bold.</summary>
    public int Weight { get; init; } = 400;

    public bool IsItalic { get; init; }

    public bool IsUnderlined { get; init; }

    public bool IsStruckThrough { get; init; }

    /// <summary>Space added after every letter.</summary>
    public double LetterSpacing { get; init; }

    public SolidPaint Paint { get; init; } = new(0, 0, 0);

    /// <summary>What stands behind the words; null for nothing.</summary>
    public SolidPaint? Background { get; init; }
}
