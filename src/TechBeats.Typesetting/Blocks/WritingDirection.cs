using TechBeats.Model;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Blocks;

/// <summary>Which way the texts of an issue run.</summary>
/// <param name="language">The BCP 47 tag; null when unknown.</param>
internal sealed class WritingDirection(string? language)
{
    private static readonly HashSet<string> RightToLeftLanguages =
        new(StringComparer.Ordinal) { "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "ps", "sd", "syr", "ug", "ur", "yi" };

    /// <summary>The issue's own direction: that of its tables, and of texts that don't say theirs.</summary>
    public Direction Own { get; } =
        language is not null && RightToLeftLanguages.Contains(language.Split('-', '_')[0].ToLowerInvariant())
            ? Direction.RightToLeft
            : Direction.LeftToRight;

    /// <summary>
    /// The direction of a text. Among texts that run right to left, one that begins with a Latin name still does;
    /// elsewhere the first letter decides (UAX 9, P2 and P3).
    /// </summary>
    public Direction Of(string text)
    {
        var hasLeftToRight = false;
        foreach (var rune in text.EnumerateRunes())
        {
            switch (BidiAlgorithm.ClassOf(rune.Value))
            {
                case BidiClass.R or BidiClass.AL:
                    return Direction.RightToLeft;
                case BidiClass.L when Own == Direction.LeftToRight:
                    return Direction.LeftToRight;
                case BidiClass.L:
                    hasLeftToRight = true;
                    break;
            }
        }

        return hasLeftToRight ? Direction.LeftToRight : Own;
    }
}
