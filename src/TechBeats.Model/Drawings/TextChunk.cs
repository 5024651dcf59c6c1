namespace TechBeats.Model;

/// <summary>A text with one anchor point (SVG 2, clause 11.3).</summary>
/// <param name="X">The anchor point.</param>
/// <param name="Y">The baseline.</param>
/// <param name="Anchor">The part of the text at the anchor point.</param>
/// <param name="Runs">The text runs in reading order.</param>
public sealed record TextChunk(double X, double Y, TextAnchor Anchor, IReadOnlyList<TextRun> Runs)
{
    /// <summary>Base direction of the text.</summary>
    public Direction Direction { get; init; }

    /// <summary>Text length that the source states, or null if not given.</summary>
    public double? Length { get; init; }

    /// <summary>Rotation around the anchor point, in degrees clockwise.</summary>
    public double Rotation { get; init; }

    /// <summary>The path that the text follows instead of a straight line, or null.</summary>
    public TextPath? Path { get; init; }
}
