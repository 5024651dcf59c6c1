namespace TechBeats.Model;

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
