namespace TechBeats.Model;

/// <summary>A rectangle with text that is broken into lines.</summary>
/// <param name="X">Left edge.</param>
/// <param name="Y">Top edge.</param>
/// <param name="Width">Width, at least 0.</param>
/// <param name="Height">Height, at least 0. Taller text overflows.</param>
/// <param name="Lines">The author's lines; each may wrap.</param>
public sealed record TextBoxShape(double X, double Y, double Width, double Height, IReadOnlyList<TextBoxLine> Lines) : Shape
{
    /// <summary>Horizontal alignment of lines.</summary>
    public TextAnchor Horizontal { get; init; }

    /// <summary>Vertical alignment of the text.</summary>
    public TextAnchor Vertical { get; init; }

    /// <summary>True if a long line wraps; false if it overflows.</summary>
    public bool Wraps { get; init; }
}
