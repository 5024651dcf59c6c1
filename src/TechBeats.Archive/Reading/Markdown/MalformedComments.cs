using System.Text.RegularExpressions;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Repairs comments whose end lacks a dash or contains a space. Such a comment would extend to the end of a later one. It now ends on the
/// line on which its author ended it.
/// </summary>
internal static partial class MalformedComments
{
    private const int MaximumLineLength = 2000;

    /// <summary>Repairs the comments of a text. The number of lines does not change.</summary>
    public static string Repair(string text)
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
                fence.Advance(line)
                || line.Length > MaximumLineLength
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

    /// <summary>
    /// A comment whose line ends with a single dash, with a dash that a word processor made long, or with a space before the bracket.
    /// </summary>
    [GeneratedRegex("""(?<comment><!--(?!.*-->).*?)\s*(-\s*-\s+|[—–]|(?<!-)-)>\s*$""", RegexOptions.CultureInvariant)]
    private static partial Regex Open();

    /// <summary>A comment with one dash at the beginning.</summary>
    [GeneratedRegex("""<!-(?!-)[^<>]*-{1,2}>""", RegexOptions.CultureInvariant)]
    private static partial Regex Single();
}
