namespace TechBeats.Typesetting.Paragraphs;

/// <summary>
/// Constraints and costs of line breaking. Costs are demerits, squares of badness, unless stated otherwise. Page numbers refer to Knuth
/// and Plass 1981.
/// </summary>
internal sealed record BreakingRules
{
    /// <summary>
    /// Maximum adjustment ratio with hyphenation: word spaces of 1.68 times their natural width, where lines begin to look loose.
    /// </summary>
    public const double ToleranceWithHyphens = 1.35;

    /// <summary>
    /// Maximum adjustment ratio without hyphenation: word spaces of 1.73 times their natural width. One such line is less harmful than
    /// the hyphens that would avoid it.
    /// </summary>
    public const double ToleranceWithoutHyphens = 1.45;

    /// <summary>Additional stretch per line in the last attempt, in ems. It spreads the looseness over several lines.</summary>
    public const double EmergencyStretch = 3;

    /// <summary>Stretch of ragged lines in ems.</summary>
    public const double RaggedStretch = 3;

    /// <summary>Minimum width of the last line, as a share of the measure.</summary>
    public const double MinimumLastLineShare = 0.12;

    /// <summary>Maximum empty share of the first of two lines that is set ragged to avoid a short second line.</summary>
    public const double MaximumRaggedShare = 0.15;

    /// <summary>Measure of the first line in points.</summary>
    public required double FirstMeasure { get; init; }

    /// <summary>Measure of the other lines in points.</summary>
    public required double Measure { get; init; }

    /// <summary>Maximum adjustment ratio: the stretch of a line divided by the stretchability of its glue.</summary>
    public required double Tolerance { get; init; }

    /// <summary>True in the last attempt, which accepts every adjustment ratio and always succeeds.</summary>
    public bool MustSucceed { get; init; }

    /// <summary>Stretchability in points added to each line: the raggedness of an unjustified paragraph; 0 in justified text.</summary>
    public double Raggedness { get; init; }

    /// <summary>Minimum width of the last line in points.</summary>
    public double MinimumLastLineWidth { get; init; }

    /// <summary>Line penalty: added to the badness of each line, so that fewer lines win.</summary>
    public double LineCost { get; init; } = 10;

    /// <summary>Demerits of adjacent lines with incompatible fitness classes, such as tight and loose (page 1128).</summary>
    public double ContrastCost { get; init; } = 3_000;

    /// <summary>Demerits of two consecutive hyphenated lines.</summary>
    public double DoubleHyphenCost { get; init; } = 6_000;

    /// <summary>Demerits of a hyphen before the last line.</summary>
    public double FinalHyphenCost { get; init; } = 8_000;

    /// <summary>
    /// Demerits of a last line shorter than <see cref="MinimumLastLineWidth"/>, or of the rest of a divided word alone. Six lines as loose
    /// as the tolerance allows cost less.
    /// </summary>
    public double ShortLastLineCost { get; init; } = 400_000;

    /// <summary>Maximum number of consecutive hyphenated lines.</summary>
    public int MaximumConsecutiveHyphens { get; init; } = 2;
}
