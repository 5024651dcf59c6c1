namespace TechBeats.Model;

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
