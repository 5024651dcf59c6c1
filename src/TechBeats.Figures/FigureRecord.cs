namespace TechBeats.Figures;

/// <summary>What became of one figure, for the report.</summary>
/// <param name="Source">Its address.</param>
/// <param name="Issue">Path of the issue that names it.</param>
/// <param name="State">Where it came from.</param>
/// <param name="Reason">Why it was lost or dropped, for people; null otherwise.</param>
/// <param name="Sha256">Hash of the original's bytes; null when lost.</param>
/// <param name="BytesBefore">Bytes of the original.</param>
/// <param name="BytesAfter">Bytes of what is printed.</param>
/// <param name="WidthInPixels">Pixels of what is printed.</param>
/// <param name="HeightInPixels">Pixels of what is printed.</param>
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
    /// <summary>Day of the web archive's copy; null when it did not come from there.</summary>
    public DateOnly? Snapshot { get; init; }

    /// <summary>The steps of the ladder that were tried, in order.</summary>
    public IReadOnlyList<FigureStep> Steps { get; init; } = [];
}

/// <summary>Where a figure came from.</summary>
public enum FigureState
{
    Store,
    Fetched,
    Local,
    Embedded,
    Recovered,
    Imported,
    Dropped,
    Lost,
}
