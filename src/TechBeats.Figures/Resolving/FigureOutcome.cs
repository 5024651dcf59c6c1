using TechBeats.Model;

namespace TechBeats.Figures.Resolving;

/// <summary>The outcome of one source of figures, whichever issues name it.</summary>
/// <param name="Result">The picture to print, or why there is none.</param>
/// <param name="State">Where the picture came from.</param>
/// <param name="Sha256">Hash of the original's bytes; null when there is no original.</param>
/// <param name="BytesBefore">Number of bytes of the original.</param>
/// <param name="BytesAfter">Number of bytes to print.</param>
internal sealed record FigureOutcome(
    FigureResult Result, FigureState State, string? Sha256 = null, long BytesBefore = 0, long BytesAfter = 0)
{
    /// <summary>True when the picture's color profile is not supported.</summary>
    public bool IsColorGuessed { get; init; }

    /// <summary>True when the store has lost the original, and only the prepared copy is left.</summary>
    public bool IsCopyAlone { get; init; }

    /// <summary>True when a refresh replaced the stored picture with another.</summary>
    public bool IsChanged { get; init; }

    /// <summary>The steps that were tried, in order.</summary>
    public IReadOnlyList<FigureStep> Steps { get; init; } = [];

    /// <summary>Path of the archive's picture that stands in for a lost one; null when none does.</summary>
    public string? StandIn { get; init; }

    /// <summary>The outcome of a lost figure.</summary>
    public static FigureOutcome FromLoss(FigureLost loss) => new(loss, FigureState.Lost);
}
