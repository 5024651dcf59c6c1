using TechBeats.Model;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>The writing direction of a language.</summary>
/// <param name="baseDirection">Direction of text without letters, and of the order of columns.</param>
internal sealed class WritingDirection(Direction baseDirection)
{
    private static readonly HashSet<string> RightToLeftLanguages =
        new(StringComparer.Ordinal) { "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi" };

    private static readonly WritingDirection LeftToRight = new(Direction.LeftToRight);
    private static readonly WritingDirection RightToLeft = new(Direction.RightToLeft);

    /// <summary>Direction of text without letters, and of the order of columns.</summary>
    public Direction Base { get; } = baseDirection;

    /// <summary>Returns the writing direction of a language.</summary>
    /// <param name="language">BCP 47 tag; null if unknown.</param>
    public static WritingDirection FromLanguage(string? language) =>
        language is not null && RightToLeftLanguages.Contains(language.Split('-', '_')[0].ToLowerInvariant()) ? RightToLeft : LeftToRight;

    /// <summary>Returns the writing direction of texts in an unknown language: the direction of most letters.</summary>
    public static WritingDirection FromMajority(IEnumerable<string> texts)
    {
        var balance = 0;
        foreach (var rune in texts.SelectMany(text => text.EnumerateRunes()))
        {
            balance += BidiAlgorithm.ClassOf(rune.Value) switch
            {
                BidiClass.L => 1,
                BidiClass.R or BidiClass.AL => -1,
                _ => 0,
            };
        }

        return balance < 0 ? RightToLeft : LeftToRight;
    }

    /// <summary>
    /// Returns the direction of a text. In a right-to-left context, any right-to-left letter makes the text right-to-left. Otherwise the
    /// first letter decides (UAX 9, P2 and P3).
    /// </summary>
    public Direction DirectionOf(string text)
    {
        if (Base == Direction.LeftToRight)
        {
            return BidiAlgorithm.BaseLevelOf(text) == 0 ? Direction.LeftToRight : Direction.RightToLeft;
        }

        var hasLeftToRight = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var strength = BidiAlgorithm.ClassOf(rune.Value);
            if (strength is BidiClass.R or BidiClass.AL)
            {
                return Direction.RightToLeft;
            }

            hasLeftToRight |= strength == BidiClass.L;
        }

        return hasLeftToRight ? Direction.LeftToRight : Direction.RightToLeft;
    }
}
