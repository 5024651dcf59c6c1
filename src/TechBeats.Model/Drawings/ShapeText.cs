namespace TechBeats.Model;

/// <summary>Words in a drawing. How wide they are only typesetting knows, so their places are still relative.</summary>
/// <param name="Chunks">Its parts, each of which has a place of its own.</param>
public sealed record TextShape(IReadOnlyList<TextChunk> Chunks) : Shape;

/// <summary>Words that hang on one point.</summary>
/// <param name="X">The point that <paramref name="Anchor"/> says how to hang on.</param>
/// <param name="Y">The baseline.</param>
/// <param name="Anchor">Which part of the words stands at the point.</param>
/// <param name="Runs">The words in the order of reading.</param>
public sealed record TextChunk(double X, double Y, TextAnchor Anchor, IReadOnlyList<TextRun> Runs)
{
    /// <summary>The way in which the words run.</summary>
    public Direction Direction { get; init; }

    /// <summary>How long the author's own program found the words; null when not told.</summary>
    public double? Length { get; init; }

    /// <summary>Turn around the point, in degrees clockwise.</summary>
    public double Rotation { get; init; }

    /// <summary>The path on which the words stand, in place of their point; null for a straight line.</summary>
    public TextPath? Path { get; init; }
}

/// <summary>A line that words follow, letter by letter.</summary>
/// <param name="Steps">The line.</param>
/// <param name="Start">How far from its beginning the words hang.</param>
/// <param name="IsStartPart">True when <paramref name="Start"/> is a part of the line's length, false when it is a length.</param>
public sealed record TextPath(IReadOnlyList<PathStep> Steps, double Start, bool IsStartPart);

/// <summary>Words of one look.</summary>
/// <param name="Text">The words; line ends have become spaces.</param>
/// <param name="Look">How they look.</param>
public sealed record TextRun(string Text, TextLook Look)
{
    /// <summary>Room before it, above that of the pen; may be negative.</summary>
    public double Dx { get; init; }

    /// <summary>How far its baseline is below the chunk's; negative raises it.</summary>
    public double Dy { get; init; }
}

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

/// <summary>A line of a <see cref="TextBoxShape"/> that its author ended.</summary>
/// <param name="Runs">Its words; empty for an empty line.</param>
/// <param name="Leading">From baseline to baseline.</param>
public sealed record TextBoxLine(IReadOnlyList<TextRun> Runs, double Leading);

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

/// <summary>Kinds of letters.</summary>
public enum TextFamily
{
    Sans,
    Serif,
    Mono,
}

/// <summary>The part of words that stands at their point.</summary>
public enum TextAnchor
{
    Start,
    Middle,
    End,
}
