using TechBeats.Model;

namespace TechBeats.Figures.Resolving;

/// <summary>The outcome of one source, for all issues with it.</summary>
/// <param name="Result">The picture, or the reason why there is none.</param>
/// <param name="State">The origin of the picture.</param>
/// <param name="Sha256">Hash of the original's bytes, or null if there is no original.</param>
/// <param name="BytesBefore">Number of bytes of the original.</param>
/// <param name="BytesAfter">Number of printed bytes.</param>
internal sealed record FigureOutcome(
    FigureResult Result, FigureState State, string? Sha256 = null, long BytesBefore = 0, long BytesAfter = 0)
{
    /// <summary>True if the picture's color profile is not supported.</summary>
    public bool IsColorGuessed { get; init; }

    /// <summary>True if pixels of the picture are missing.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>True if the store has only the prepared copy, not the original.</summary>
    public bool IsOriginalMissing { get; init; }

    /// <summary>True if a refresh replaced the stored picture with another.</summary>
    public bool IsChanged { get; init; }

    /// <summary>The attempted steps in order.</summary>
    public IReadOnlyList<FigureStep> Steps { get; init; } = [];

    /// <summary>Path of the archive's picture that replaces a lost one, or null.</summary>
    public string? Substitute { get; init; }

    /// <summary>The outcome of a lost figure.</summary>
    public static FigureOutcome FromLoss(FigureLost loss) => new(loss, FigureState.Lost);
}
