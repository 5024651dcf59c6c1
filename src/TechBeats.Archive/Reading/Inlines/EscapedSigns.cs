using System.Text.RegularExpressions;

namespace TechBeats.Archive.Reading.Inlines;

/// <summary>
/// Marks signs of markup that an author escaped (<c>\{</c>, <c>&amp;lt;</c>, a raw block), so that they differ from markup that no reader
/// understood. A noncharacter before the sign is the mark. It exists only between a reader and the search for unread markup.
/// </summary>
internal static partial class EscapedSigns
{
    /// <summary>The noncharacter before an escaped sign.</summary>
    public const char Mark = '\uFDD0';

    private const string Signs = "<{[]!:$\\(%";

    /// <summary>Marks the first character of a text if the character is a sign of markup.</summary>
    public static string MarkFirst(string text) =>
        text.Length > 0 && Signs.Contains(text[0], StringComparison.Ordinal) ? Mark + text : text;

    /// <summary>Marks the braces that begin a template tag.</summary>
    public static string MarkBraces(string text) =>
        text.Contains('{', StringComparison.Ordinal) ? Brace().Replace(text, Mark + "$0") : text;

    /// <summary>Marks the signs that HTML writes as character references, outside tags.</summary>
    public static string MarkReferences(string html) =>
        html.Contains('&', StringComparison.Ordinal)
            ? Reference().Replace(html, match => match.Groups["sign"].Success ? Mark + match.Value : match.Value)
            : html;

    /// <summary>The text without marks, for a place that is no text of a block.</summary>
    public static string Remove(string text) => TypedSigns.Remove(RemoveMark(text));

    /// <summary>The text without these marks. Marks of typed signs (<see cref="TypedSigns"/>) stay.</summary>
    public static string RemoveMark(string text) =>
        text.Contains(Mark, StringComparison.Ordinal) ? text.Replace(Mark.ToString(), "", StringComparison.Ordinal) : text;

    [GeneratedRegex("""\{(?=[{%#:])|(?<=\{)\{""", RegexOptions.CultureInvariant)]
    private static partial Regex Brace();

    [GeneratedRegex(
        """</?[a-z][^<>]*>|(?<sign>&(lt|#0*60|#x0*3c|lbrace|lcub|#0*123|#x0*7b|lbrack|lsqb|#0*91|#x0*5b|rbrack|rsqb|#0*93|#x0*5d"""
            + """|excl|#0*33|#x0*21|colon|#0*58|#x0*3a|dollar|#0*36|#x0*24|bsol|#0*92|#x0*5c|percnt|#0*37|#x0*25);)""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Reference();
}
