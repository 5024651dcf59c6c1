namespace TechBeats.Model;

/// <summary>Text of one style.</summary>
/// <param name="Text">The text. Line ends are spaces.</param>
/// <param name="Look">The style.</param>
public sealed record TextRun(string Text, TextLook Look)
{
    /// <summary>Horizontal offset from the pen position; may be negative.</summary>
    public double Dx { get; init; }

    /// <summary>Baseline offset from the chunk's baseline; negative is up.</summary>
    public double Dy { get; init; }
}
