using TechBeats.Model;

namespace TechBeats.Figures;

/// <summary>What became of one source of figures, whoever names it.</summary>
/// <param name="Result">What is printed, or why nothing is.</param>
/// <param name="State">Where it came from.</param>
/// <param name="Sha256">Hash of the original's bytes; null when there are none.</param>
/// <param name="BytesBefore">Bytes of the original.</param>
/// <param name="BytesAfter">Bytes of what is printed.</param>
internal sealed record FigureOutcome(FigureResult Result, FigureState State, string? Sha256 = null, long BytesBefore = 0, long BytesAfter = 0)
{
    /// <summary>True when the picture's colour profile could not be followed.</summary>
    public bool IsColourGuessed { get; init; }

    /// <summary>True when only what was prepared of the original is left.</summary>
    public bool IsCopyAlone { get; init; }

    /// <summary>The steps of the ladder that were tried, in order.</summary>
    public IReadOnlyList<FigureStep> Steps { get; init; } = [];

    /// <summary>The picture of the archive that stands in for what can't be had; null when none does.</summary>
    public string? StandIn { get; init; }

    /// <summary>Nothing could be had.</summary>
    public static FigureOutcome Lost(FigureLost loss) => new(loss, FigureState.Lost);
}
