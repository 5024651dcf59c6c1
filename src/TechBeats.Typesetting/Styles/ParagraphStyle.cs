using TechBeats.Model;

namespace TechBeats.Typesetting.Styles;

/// <summary>How a paragraph is set.</summary>
public sealed record ParagraphStyle
{
    /// <summary>How its text looks where no inline says otherwise.</summary>
    public required TextStyle Text { get; init; }

    /// <summary>From baseline to baseline in points.</summary>
    public required double Leading { get; init; }

    public Alignment Alignment { get; init; } = Alignment.Justified;

    /// <summary>The paragraph's base direction; null to take it from its text and language.</summary>
    public Direction? Direction { get; init; }

    /// <summary>Indent of the first line in points, at the side where lines start.</summary>
    public double FirstLineIndent { get; init; }

    /// <summary>Indent of every other line in points.</summary>
    public double HangingIndent { get; init; }

    /// <summary>True for titles: a few lines of about one length instead of a long one and a short one. Only where lines are not filled.</summary>
    public bool IsBalanced { get; init; }

    /// <summary>True when words may be divided, where their language has patterns.</summary>
    public bool Hyphenates { get; init; }

    /// <summary>
    /// The most by which the letters of a filled line are widened or narrowed, as a part of their width, so that its
    /// spaces need not give all (Zapf's hz program; Thành, Micro-typographic extensions to TeX, 2000). 0 for not at all.
    /// </summary>
    public double Expansion { get; init; }

    /// <summary>True when marks at a line's edges may stand a little outside the measure.</summary>
    public bool HangsPunctuation { get; init; }
}
