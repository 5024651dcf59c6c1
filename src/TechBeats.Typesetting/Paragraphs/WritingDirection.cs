using TechBeats.Model;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>Which way the texts of a language run.</summary>
/// <param name="baseDirection">The direction of what holds no letters, and of the order of columns.</param>
internal sealed class WritingDirection(Direction baseDirection)
{
    private static readonly HashSet<string> RightToLeftLanguages =
        new(StringComparer.Ordinal) { "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi" };

    private static readonly WritingDirection LeftToRight = new(Direction.LeftToRight);
    private static readonly WritingDirection RightToLeft = new(Direction.RightToLeft);

    /// <summary>The direction of what holds no letters, and of the order of columns.</summary>
    public Direction Base { get; } = baseDirection;

    /// <summary>That of a language.</summary>
    /// <param name="language">BCP 47 tag; null when unknown.</param>
    public static WritingDirection FromLanguage(string? language) =>
        language is not null && RightToLeftLanguages.Contains(language.Split('-', '_')[0].ToLowerInvariant()) ? RightToLeft : LeftToRight;

    /// <summary>That of texts in an unknown language: the direction of most of their letters.</summary>
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
    /// The direction of a text. Among texts that run right to left, one that begins with a Latin name still does;
    /// elsewhere the first letter decides (UAX 9, P2 and P3).
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
