using System.Buffers;
using System.Text;
using TechBeats.Model;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>The writing direction of a language.</summary>
/// <param name="baseDirection">Direction of text without letters, and of the order of columns.</param>
internal sealed class WritingDirection(Direction baseDirection)
{
    private static readonly HashSet<string> RightToLeftLanguages =
        new(StringComparer.Ordinal) { "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi" };

    /// <summary>
    /// Maximum share of right-to-left words in a left-to-right text of a right-to-left issue. Three terms and a word about them are above.
    /// </summary>
    private const double MaximumForeignShare = 0.2;

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \u00A0\u2028\n\t/");

    private static readonly WritingDirection LeftToRight = new(Direction.LeftToRight);
    private static readonly WritingDirection RightToLeft = new(Direction.RightToLeft);

    /// <summary>Direction of text without letters, and of the order of columns.</summary>
    public Direction Base { get; } = baseDirection;

    /// <summary>Returns the writing direction of a language.</summary>
    /// <param name="language">BCP 47 tag; null if unknown.</param>
    public static WritingDirection FromLanguage(string? language) =>
        language is not null && RightToLeftLanguages.Contains(language.Split('-', '_')[0].ToLowerInvariant()) ? RightToLeft : LeftToRight;

    /// <summary>Returns the writing direction of texts in an unknown language: the direction of most letters.</summary>
    public static WritingDirection FromMajority(IEnumerable<string> texts) => texts.Sum(Balance) < 0 ? RightToLeft : LeftToRight;

    /// <summary>
    /// Returns the direction of a text. It differs from the context's only if the first letter does, and if most of the text does: one
    /// foreign word at the start does not turn a paragraph. In a right-to-left context, technical terms may outnumber the other words, so
    /// all but few words must be left-to-right.
    /// </summary>
    public Direction DirectionOf(string text)
    {
        if (Base == Direction.LeftToRight)
        {
            return BidiAlgorithm.BaseLevelOf(text) != 0 && Balance(text) < 0 ? Direction.RightToLeft : Direction.LeftToRight;
        }

        var (words, rightToLeftWords) = (0, 0);
        foreach (var range in text.AsSpan().SplitAny(WordEnds))
        {
            var side = SideOf(text.AsSpan(range));
            if (words == 0 && side < 0)
            {
                return Direction.RightToLeft;
            }

            words += Math.Abs(side);
            rightToLeftWords += side < 0 ? 1 : 0;
        }

        return words > 0 && rightToLeftWords <= words * MaximumForeignShare ? Direction.LeftToRight : Direction.RightToLeft;
    }

    /// <summary>Returns 1 for a left-to-right word, -1 for a right-to-left word, and 0 for a word without letters.</summary>
    private static int SideOf(ReadOnlySpan<char> word)
    {
        foreach (var rune in word.EnumerateRunes())
        {
            if (SideOf(rune) is not 0 and var side)
            {
                return side;
            }
        }

        return 0;
    }

    private static int SideOf(Rune rune) => BidiAlgorithm.ClassOf(rune.Value) switch
    {
        BidiClass.L => 1,
        BidiClass.R or BidiClass.AL => -1,
        _ => 0,
    };

    /// <summary>Returns the number of left-to-right letters minus the number of right-to-left letters.</summary>
    private static long Balance(string text)
    {
        var balance = 0L;
        foreach (var rune in text.EnumerateRunes())
        {
            balance += SideOf(rune);
        }

        return balance;
    }
}
