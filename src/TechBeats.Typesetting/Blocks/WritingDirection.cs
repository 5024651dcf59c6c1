using System.Text;
using TechBeats.Model;

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
        var own = Own;
        var found = own;
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsRightToLeft(rune))
            {
                return Direction.RightToLeft;
            }

            if (Rune.IsLetter(rune))
            {
                if (own == Direction.LeftToRight)
                {
                    return Direction.LeftToRight;
                }

                found = Direction.LeftToRight;
            }
        }

        return found;
    }

    private static bool IsRightToLeft(Rune rune) => rune.Value switch
    {
        < 0x0590 => false,
        0x200F => true,
        <= 0x08FF or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) => Rune.IsLetter(rune),
        (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF) => Rune.IsLetter(rune),
        _ => false,
    };
}
