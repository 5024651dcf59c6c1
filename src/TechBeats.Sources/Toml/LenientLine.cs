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

    /// <summary>The key and its value, or null if the line has none.</summary>
    public static (string Key, IReadOnlyList<string> Texts, bool IsList)? Read(string line)
    {
        if (Pair().Match(line) is not { Success: true } match)
        {
            return null;
        }

        var key = match.Groups["key"].Value;
        var value = match.Groups["value"].Value.TrimEnd();
        return value[0] == '['
            ? (
                key,
                [.. value.TrimStart('[').TrimEnd(']').Split(',').Select(item => Text(item.Trim())).Where(item => item.Length > 0)],
                true
            )
            : (key, [Text(value)], false);
    }

    /// <summary>
    /// The text between quotes. Without a closing quote, the rest of the line; without quotes, the text before a comment.
    /// </summary>
    private static string Text(string value)
    {
        if (value.Length > 0 && ClosingQuotes.TryGetValue(value[0], out var closing))
        {
            var end = value.LastIndexOf(closing);
            return end > 0 ? value[1..end] : value[1..];
        }

        var comment = value.IndexOf(" #", StringComparison.Ordinal);
        return comment >= 0 ? value[..comment].TrimEnd() : value;
    }

    [GeneratedRegex("""^\s*(?<key>[\w-]+(\.[\w-]+)*)\s*=\s*(?<value>\S.*)$""", RegexOptions.CultureInvariant)]
    private static partial Regex Pair();
}
