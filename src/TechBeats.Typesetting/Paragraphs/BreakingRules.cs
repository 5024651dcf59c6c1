namespace TechBeats.Typesetting.Paragraphs;

/// <summary>What the line breaker may do and what it avoids. Costs are demerits, the paper's squares of badness, unless said otherwise.</summary>
internal sealed record BreakingRules
{
    /// <summary>The loosest line of a hyphenated paragraph: word spaces of 1.68 times their natural width, about where a line begins to read as loose.</summary>
    public const double ToleranceWithHyphens = 1.35;

    /// <summary>
    /// The loosest line of a paragraph that goes without hyphens: word spaces of 1.73 times their natural width. One such
    /// line here and there is less harm than the hyphens that would mend it.
    /// </summary>
    public const double ToleranceWithoutHyphens = 1.45;

    /// <summary>In ems: what every line is thought to stretch more in the last attempt, so that bad lines share the harm.</summary>
    public const double EmergencyStretch = 3;

    /// <summary>In ems: how far ragged lines may fall short before it looks careless.</summary>
    public const double RaggedStretch = 3;

    /// <summary>The least part of the measure for a last line.</summary>
    public const double MinimumLastLineShare = 0.12;

    /// <summary>Width of the first line in points.</summary>
    public required double FirstMeasure { get; init; }

    /// <summary>Width of every other line in points.</summary>
    public required double Measure { get; init; }

    /// <summary>The loosest line allowed, as the ratio of its stretch to what its glue has.</summary>
    public required double Tolerance { get; init; }

    /// <summary>True in the last attempt, which always finds an answer: every line may be as loose as it needs.</summary>
    public bool MustSucceed { get; init; }

    /// <summary>Points by which every line may fall short of the measure at a ratio of 1: what makes a ragged edge; 0 when lines are filled.</summary>
    public double Raggedness { get; init; }

    /// <summary>The least width of a last line in points: a lone syllable looks lost.</summary>
    public double MinimumLastLineWidth { get; init; }

    /// <summary>Added to every line's badness, so that of two equal ways the one with fewer lines wins.</summary>
    public double LineCost { get; init; } = 10;

    /// <summary>For a tight line beside a loose one: the eye sees the contrast (page 1128).</summary>
    public double ContrastCost { get; init; } = 3_000;

    /// <summary>For a second hyphen under the first.</summary>
    public double DoubleHyphenCost { get; init; } = 6_000;

    /// <summary>For a hyphen at the end of the last full line.</summary>
    public double FinalHyphenCost { get; init; } = 8_000;

    /// <summary>For a last line shorter than <see cref="MinimumLastLineWidth"/>.</summary>
    public double ShortLastLineCost { get; init; } = 100_000;

    /// <summary>The most lines in a row that may end in a hyphen.</summary>
    public int MaximumConsecutiveHyphens { get; init; } = 2;
}
