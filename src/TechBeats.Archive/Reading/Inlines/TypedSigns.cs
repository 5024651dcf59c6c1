using System.Buffers;
using System.Text;

namespace TechBeats.Archive.Reading.Inlines;

/// <summary>
/// Marks straight quotes, hyphens, dots and angle brackets that a generator prints as typed: escaped ones, and those of HTML. A
/// noncharacter before the sign is the mark. It exists only between a reader and typography, and only in text of blocks.
/// </summary>
internal static class TypedSigns
{
    /// <summary>The mark before a sign that the author escaped (<c>\"</c>, <c>&amp;quot;</c>).</summary>
    public const char Escaped = '\uFDD1';

    /// <summary>The mark before a sign in HTML within Markdown.</summary>
    public const char InHtml = '\uFDD2';

    private static readonly SearchValues<char> Signs = SearchValues.Create("\"'-.<>");

    /// <summary>True if typography could change the first character. A hyphen, a dot or a bracket counts only beside its like.</summary>
    /// <param name="text">The text.</param>
    /// <param name="before">The character before the text, or <c>\0</c> if there is none.</param>
    public static bool Matters(string text, char before) => text.Length > 0 && Matters(text, 0, before);

    /// <summary>Marks every sign of a text of HTML.</summary>
    public static string MarkHtml(string text)
    {
        if (!text.AsSpan().ContainsAny(Signs))
        {
            return text;
        }

        var marked = new StringBuilder(text.Length + 8);
        for (var index = 0; index < text.Length; index++)
        {
            if (Matters(text, index, index > 0 ? text[index - 1] : '\0'))
            {
                marked.Append(InHtml);
            }

            marked.Append(text[index]);
        }

        return marked.ToString();
    }

    /// <summary>The text without marks.</summary>
    public static string Remove(string text) =>
        text.AsSpan().ContainsAny(Escaped, InHtml)
            ? text.Replace(Escaped.ToString(), "", StringComparison.Ordinal).Replace(InHtml.ToString(), "", StringComparison.Ordinal)
            : text;

    private static bool Matters(string text, int index, char before) =>
        text[index] is '"' or '\''
        || (text[index] is '-' or '.' or '<' or '>'
            && (before == text[index] || (index + 1 < text.Length && text[index + 1] == text[index])));
}
