using System.Text.RegularExpressions;

namespace TechBeats.Sources.Toml;

/// <summary>
/// Parses lines of invalid TOML with clear intent: <c>title = It's a title</c>, values in curly quotes, an unclosed quote.
/// </summary>
internal static partial class LenientLine
{
    private static readonly Dictionary<char, char> ClosingQuotes = new()
    {
        ['"'] = '"',
        ['\''] = '\'',
        ['“'] = '”',
        ['„'] = '“',
        ['‘'] = '’',
        ['«'] = '»',
    };

    /// <summary>The keys and values of a line; none if it has no key. Several may stand in one line without a line break.</summary>
    public static IReadOnlyList<(string Key, IReadOnlyList<string> Texts, bool IsList)> Read(string line)
    {
        var pairs = new List<(string, IReadOnlyList<string>, bool)>();
        for (var rest = line; Pair().Match(rest) is { Success: true } match;)
        {
            var value = match.Groups["value"].Value.TrimEnd();
            var joined = Joined().Match(value);
            rest = joined.Success ? value[joined.Length..] : "";
            pairs.Add(Read(match.Groups["key"].Value, joined.Success ? joined.Groups["first"].Value : value));
        }

        return pairs;
    }

    private static (string Key, IReadOnlyList<string> Texts, bool IsList) Read(string key, string value) =>
        value[0] == '['
            ? (
                key,
                [.. value.TrimStart('[').TrimEnd(']').Split(',').Select(item => Text(item.Trim())).Where(item => item.Length > 0)],
                true
            )
            : (key, [Text(value)], false);

    /// <summary>
    /// The text between quotes. Without a closing quote, the rest of the line; without quotes, the text before a comment.
    /// </summary>
    private static string Text(string value)
    {
        if (value.Length > 0 && ClosingQuotes.TryGetValue(value[0], out var closing))
        {
            var end = value.LastIndexOf(closing);
            var text = end > 0 ? value[1..end] : value[1..];
            return value[0] == '\'' ? text.Replace("''", "'", StringComparison.Ordinal) : text;
        }

        var comment = value.IndexOf(" #", StringComparison.Ordinal);
        return comment >= 0 ? value[..comment].TrimEnd() : value;
    }

    /// <summary>
    /// A value with the next key right after it: <c>"A title"date = 2017-06-28</c>. The next value must look like one, so that a title with
    /// quotes and an equals sign stays whole.
    /// </summary>
    [GeneratedRegex(
        """^(?<first>"[^"]*"|'[^']*'|\[[^\[\]]*\]|true|false|[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9:.]+)?(Z|[+-][0-9]{2}:[0-9]{2})?|[0-9]+)"""
            + """[\s,;]*(?=[A-Za-z_][\w.-]*\s*=\s*("|'|\[|true|false|[0-9]))"""
            + """|^(?<first>".*?"|'.*?')(?=[A-Za-z_][\w.-]*\s*=\s*("|'|\[|true|false|[0-9]))""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Joined();

    [GeneratedRegex("""^\s*(?<key>[\w-]+(\.[\w-]+)*)\s*(=|:(?=\s))\s*(?<value>\S.*)$""", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}
