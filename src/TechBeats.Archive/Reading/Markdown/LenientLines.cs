using System.Text.RegularExpressions;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Rewrites what people write and CommonMark does not read, line by line and outside code: addresses with spaces, bold with a space inside
/// its stars, and notes in their line. The number of lines does not change, but notes follow at the end.
/// </summary>
internal static partial class LenientLines
{
    /// <summary>Maximum length of a line, in characters. A longer one stays as written.</summary>
    private const int MaximumLineLength = 20_000;

    private static readonly string[] Signs = ["](", "**", "^["];

    public static string Repair(string text)
    {
        if (Array.TrueForAll(Signs, sign => !text.Contains(sign, StringComparison.Ordinal)))
        {
            return text;
        }

        var fence = new FenceTracker();
        var indented = new IndentedCodeTracker();
        var notes = new List<string>();
        var lines = text.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index];
            if ((fence.Advance(line) | indented.Advance(line)) || line.Length > MaximumLineLength)
            {
                continue;
            }

            line = line.Contains("](", StringComparison.Ordinal) ? Address().Replace(line, WithBrackets) : line;
            line = line.Contains("^[", StringComparison.Ordinal) ? InlineNote().Replace(line, match => TakeNote(match, notes)) : line;
            lines[index] = line.Contains("**", StringComparison.Ordinal) ? MendBold(line) : line;
        }

        return string.Join('\n', lines) + string.Concat(notes);
    }

    private static string WithBrackets(Match match)
    {
        var address = match.Groups["address"].Value.Trim();
        return match.Groups["code"].Success || !(match.Groups["figure"].Success || LooksLikeAddress().IsMatch(address))
            ? match.Value
            : $"{match.Groups["before"].Value}(<{address}>{match.Groups["title"].Value})";
    }

    private static string TakeNote(Match match, List<string> notes)
    {
        if (match.Groups["code"].Success)
        {
            return match.Value;
        }

        notes.Add($"\n\n[^inline note {notes.Count + 1}]: {match.Groups["words"].Value}");
        return $"[^inline note {notes.Count}]";
    }

    /// <summary>Moves a space at one end of bold out of it, if the line has as many ends as beginnings.</summary>
    private static string MendBold(string line)
    {
        Match[] stars = [.. Stars().Matches(line).Where(match => !match.Groups["code"].Success)];
        if (stars.Length is 0 or > 200 || stars.Length % 2 == 1)
        {
            return line;
        }

        for (var index = stars.Length - 2; index >= 0; index -= 2)
        {
            var (open, close) = (stars[index].Index, stars[index + 1].Index);
            var (before, after) = (line[..open], line[(close + 2)..]);
            var words = line[(open + 2)..close];
            var (isOpenLoose, isCloseLoose) = (words.StartsWith(' '), words.EndsWith(' '));
            if (isOpenLoose != isCloseLoose && !string.IsNullOrWhiteSpace(words))
            {
                line =
                    isOpenLoose && (before.Length == 0 || before[^1] is ' ' or '(' || char.IsPunctuation(before[^1]))
                        ? $"{before}**{words.TrimStart()}**{after}"
                    : isCloseLoose ? $"{before}**{words.TrimEnd()}**{(after.StartsWith(' ') ? "" : " ")}{after}"
                    : line;
            }
        }

        return line;
    }

    [GeneratedRegex(
        """(?<code>(?<ticks>`+)(?!`).*?(?<!`)\k<ticks>(?!`))|(?<before>(?<figure>!)?\[[^\[\]]{0,1000}\])"""
            + """\((?<address>[^\s()<>"'][^()<>"']{0,1000}[ \t][^()<>"']{0,1000}(\([^()]{0,200}\)[^()<>"']{0,200})?)"""
            + """(?<title>[ \t]+("[^"]*"|'[^']*'))?[ \t]*\)""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Address();

    [GeneratedRegex(
        """^(https?:|mailto:|[./#])|\.[a-z0-9]{2,5}([?#].*)?$""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex LooksLikeAddress();

    [GeneratedRegex(
        """(?<code>(?<ticks>`+)(?!`).*?(?<!`)\k<ticks>(?!`))|(?<=[\p{L}\p{P}])\^\["""
            + """(?<words>[^\[\]]{0,1000} [^\[\]]{0,1000}(\[[^\[\]]{0,200}\][^\[\]]{0,500}){0,8})\]""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex InlineNote();

    [GeneratedRegex("""(?<code>(?<ticks>`+)(?!`).*?(?<!`)\k<ticks>(?!`))|(?<![*\\])\*\*(?!\*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Stars();
}
