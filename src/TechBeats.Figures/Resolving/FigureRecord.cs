namespace TechBeats.Figures.Resolving;

/// <summary>The outcome of one figure, for the report.</summary>
/// <param name="Source">Its address.</param>
/// <param name="Issue">Path of the issue that names it.</param>
/// <param name="State">Where it came from.</param>
/// <param name="Reason">Why it was lost or dropped, in words; null otherwise.</param>
/// <param name="Sha256">Hash of the original's bytes; null when lost.</param>
/// <param name="BytesBefore">Number of bytes of the original.</param>
/// <param name="BytesAfter">Number of bytes to print.</param>
/// <param name="WidthInPixels">Width of the printed picture in pixels.</param>
/// <param name="HeightInPixels">Height of the printed picture in pixels.</param>
public sealed record FigureRecord(
    string Source,
    string Issue,
    FigureState State,
    string? Reason,
    string? Sha256,
    long BytesBefore,
    long BytesAfter,
    int WidthInPixels,
    int HeightInPixels)
{
    /// <summary>Day of the web archive's copy; null when the picture did not come from there.</summary>
    public DateOnly? Snapshot { get; init; }

    /// <summary>True when a refresh replaced the stored picture with another.</summary>
    public bool IsChanged { get; init; }

    /// <summary>The steps that were tried, in order.</summary>
    public IReadOnlyList<FigureStep> Steps { get; init; } = [];
}
