using TechBeats.Model;

namespace TechBeats.Typesetting.Styles;

/// <summary>Style of a paragraph.</summary>
public sealed record ParagraphStyle
{
    /// <summary>Style of text without inline styles.</summary>
    public required TextStyle Text { get; init; }

    /// <summary>Leading: distance between baselines in points.</summary>
    public required double Leading { get; init; }

    public Alignment Alignment { get; init; } = Alignment.Justified;

    /// <summary>Base direction; null to derive it from language and text.</summary>
    public Direction? Direction { get; init; }

    /// <summary>Indent of the first line in points, at the side where lines start.</summary>
    public double FirstLineIndent { get; init; }

    /// <summary>Indent of the other lines in points.</summary>
    public double HangingIndent { get; init; }

    /// <summary>True for links without rules and numbers, where other words say where they lead.</summary>
    public bool HasBareLinks { get; init; }

    /// <summary>True to balance the lines of a title. Has no effect on justified text.</summary>
    public bool IsBalanced { get; init; }

    /// <summary>True to hyphenate words whose language has patterns.</summary>
    public bool Hyphenates { get; init; }

    /// <summary>
    /// Maximum expansion and shrinkage of letters in a justified line, as a share of their width; 0 for none. It reduces the change of
    /// word spaces (Zapf's hz program; Thành, "Micro-typographic extensions to the TeX typesetting system", 2000).
    /// </summary>
    public double Expansion { get; init; }

    /// <summary>Style of the first words; null for none.</summary>
    public FirstWordsStyle? FirstWords { get; init; }

    /// <summary>True to let punctuation hang into the margins.</summary>
    public bool HangsPunctuation { get; init; }
}
