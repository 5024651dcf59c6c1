using System.Globalization;
using System.Text;

namespace TechBeats.Reporting;

/// <summary>Makes text from an archive safe for a terminal.</summary>
internal static class TerminalText
{
    /// <summary>
    /// The text on one line. Characters that could control a terminal or reorder the line are escaped as <c>\u001B</c>: control characters,
    /// line and paragraph separators, bidi controls, lone surrogates.
    /// </summary>
    public static string Clean(string text)
    {
        if (!text.Any(IsHarmful) && text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                clean.Append(text[i++]).Append(text[i]);
            }
            else if (IsHarmful(text[i]) || char.IsSurrogate(text[i]))
            {
                clean.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
            }
            else
            {
                clean.Append(text[i]);
            }
        }

        return clean.ToString();
    }

    private static bool IsHarmful(char character) =>
        char.IsControl(character)
        || character is '\u2028' or '\u2029' or '\u200E' or '\u200F' or '\u061C'
        || character is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069';
}
