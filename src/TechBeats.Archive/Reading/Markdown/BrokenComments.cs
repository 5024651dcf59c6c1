using System.Text.RegularExpressions;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>Comments whose end lacks a dash, or holds a space, and would go on to the end of some later one: they end on the line on which their author ended them.</summary>
internal static partial class BrokenComments
{
    /// <summary>The same text, with as many lines.</summary>
    public static string Mend(string text)
    {
        if (!text.Contains("<!-", StringComparison.Ordinal))
        {
            return text;
        }

        var fence = new FenceTracker();
        var lines = text.Split('\n');
        var isChanged = false;
        for (var index = 0; index < lines.Length; index++)
        {
            var line = lines[index];
            if (
                fence.Pass(line)
                || line.Length > 2000
                || !line.Contains("<!-", StringComparison.Ordinal)
                || line.Contains('`', StringComparison.Ordinal)
            )
            {
                continue;
            }

            lines[index] = Single().Replace(Open().Replace(line, "${comment}-->"), "<!-- -->");
            isChanged |= !ReferenceEquals(line, lines[index]);
        }

        return isChanged ? string.Join('\n', lines) : text;
    }

    /// <summary>A comment that its line ends with a single dash, with a dash that a word processor made long, or with a space before the bracket.</summary>
    [GeneratedRegex("""(?<comment><!--(?!.*-->).*?)\s*(-\s*-\s+|[—–]|(?<!-)-)>\s*$""", RegexOptions.CultureInvariant)]
    private static partial Regex Open();

    /// <summary>A comment with one dash at its beginning.</summary>
    [GeneratedRegex("""<!-(?!-)[^<>]*-{1,2}>""", RegexOptions.CultureInvariant)]
    private static partial Regex Single();
}
