using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;
using TechBeats.Archive.Reading.Repairs;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>Converts titles and descriptions to plain text. Some authors and tools put markup into them.</summary>
internal static partial class TitleText
{
    /// <summary>Maximum length of a text to search for markup, in characters. The limit bounds the work of the patterns.</summary>
    private const int MaximumMarkupLength = 4000;

    private static readonly SearchValues<char> Marks = SearchValues.Create("<[*`&{");

    /// <summary>Removes tags, links and emphasis, decodes entities and collapses white space. Returns null if no text remains.</summary>
    public static string? Clean(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        var words = text;
        if (words.Length <= MaximumMarkupLength && words.AsSpan().IndexOfAny(Marks) >= 0)
        {
            words = Tag().Replace(words, "");
            words = Picture().Replace(words, "");
            words = Link().Replace(words, "${words}");
            words = Emphasis().Replace(words, "${words}");
            words = CodeSpan().Replace(words, "${words}");
            words = Liquid().Replace(words, "");
            words = WebUtility.HtmlDecode(words);
        }

        words = string.Join(' ', ControlCharacters.Clean(words).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length > 0 ? words : null;
    }

    [GeneratedRegex(
        """</?(a|b|i|em|strong|code|br|span|u|s|del|sup|sub|small|mark|img|font|p|div)(\s[^<>]*)?/?>""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Tag();

    [GeneratedRegex("""!\[[^\[\]]*\]\([^()]*\)""", RegexOptions.CultureInvariant)]
    private static partial Regex Picture();

    [GeneratedRegex("""\[(?<words>[^\[\]]+)\]\([^()\s]*\)""", RegexOptions.CultureInvariant)]
    private static partial Regex Link();

    [GeneratedRegex("""(?<![\w*])(\*{1,3})(?=\S)(?<words>[^*]+)(?<=\S)\1(?![\w*])""", RegexOptions.CultureInvariant)]
    private static partial Regex Emphasis();

    [GeneratedRegex("""(`+)(?<words>[^`]+)\1""", RegexOptions.CultureInvariant)]
    private static partial Regex CodeSpan();

    [GeneratedRegex("""\{\{[^{}]*\}\}|\{%[^{}]*%\}""", RegexOptions.CultureInvariant)]
    private static partial Regex Liquid();
}
