using System.Globalization;

namespace TechBeats.Archive.Typography;

/// <summary>Classifies the characters beside a straight quote.</summary>
internal static class CharacterSides
{
    /// <summary>The side of a character.</summary>
    public static CharacterSide Of(char character)
    {
        if (char.IsWhiteSpace(character))
        {
            return CharacterSide.Space;
        }

        if (character is '<' or '¡' or '¿')
        {
            return CharacterSide.Opening;
        }

        if (character is '/' or '\\' or '=' or '|' or '+')
        {
            return CharacterSide.Between;
        }

        if (character is '.' or ',' or ';' or ':' or '!' or '?' or '…' or '·' or '>' or '、' or '。' or '，' or '．' or '；' or '：' or '！'
            or '？' or '・' or '؟' or '،' or '؛' or '۔' or '।')
        {
            return CharacterSide.Closing;
        }

        return char.GetUnicodeCategory(character) switch
        {
            UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation => CharacterSide.Opening,
            UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation => CharacterSide.Closing,
            UnicodeCategory.DashPunctuation => CharacterSide.Between,
            _ => CharacterSide.Word,
        };
    }

    /// <summary>True for a character without width, such as a direction mark. It does not separate a quote from its neighbors.</summary>
    public static bool IsTransparent(char character) => char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    /// <summary>True for a sign of emphasis, which may stand between a quote and a space if Markdown did not read it.</summary>
    public static bool IsEmphasis(char character) => character is '*' or '_';

    /// <summary>True for a vowel point or another mark on a Hebrew letter.</summary>
    public static bool IsHebrewPoint(char character) => character is >= '\u0591' and <= '\u05C7';

    public static bool IsHebrewLetter(char character) => character is >= '\u05D0' and <= '\u05EA';

    /// <summary>True for Han and kana, which are written without spaces, and for Hangul, whose particles follow quotes directly.</summary>
    public static bool IsEastAsianLetter(char character) =>
        character is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3')
            or (>= '\uF900' and <= '\uFAFF') or (>= '\uD840' and <= '\uD88D');
}
