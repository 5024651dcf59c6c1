namespace TechBeats.Figures.Resolving;

/// <summary>The outcome of one figure, for the report.</summary>
/// <param name="Source">The address.</param>
/// <param name="Issue">Path of the issue.</param>
/// <param name="State">The origin.</param>
/// <param name="Reason">The reason for a loss or drop in words, or null.</param>
/// <param name="Sha256">Hash of the original's bytes, or null if lost.</param>
/// <param name="BytesBefore">Number of bytes of the original.</param>
/// <param name="BytesAfter">Number of printed bytes.</param>
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
    /// <summary>Day of the web archive's copy, or null if the picture did not come from there.</summary>
    public DateOnly? Snapshot { get; init; }

    /// <summary>True if a refresh replaced the stored picture with another.</summary>
    public bool IsChanged { get; init; }

    /// <summary>The attempted steps in order.</summary>
    public IReadOnlyList<FigureStep> Steps { get; init; } = [];
}
