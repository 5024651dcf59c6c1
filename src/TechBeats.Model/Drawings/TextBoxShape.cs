namespace TechBeats.Model;

/// <summary>A rectangle with words in it, broken into lines.</summary>
/// <param name="X">Its left edge.</param>
/// <param name="Y">Its top edge.</param>
/// <param name="Width">Its width, at least 0.</param>
/// <param name="Height">Its height, at least 0; words that need more stand out of it.</param>
/// <param name="Lines">The author's own lines; each may be broken again.</param>
public sealed record TextBoxShape(double X, double Y, double Width, double Height, IReadOnlyList<TextBoxLine> Lines) : Shape
{
    /// <summary>Where lines stand in the width.</summary>
    public TextAnchor Horizontal { get; init; }

    /// <summary>Where the words stand in the height.</summary>
    public TextAnchor Vertical { get; init; }

    /// <summary>True when a line that is too long is broken; false when it stands out of the rectangle.</summary>
    public bool Wraps { get; init; }
}
