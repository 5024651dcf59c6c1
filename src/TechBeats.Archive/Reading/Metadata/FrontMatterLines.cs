using System.Collections.Frozen;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>
/// Reads front matter without delimiters: <c>Title: ...</c>, <c>Date: ...</c> on the first lines of a file, up to a blank line.
/// </summary>
internal static class FrontMatterLines
{
    /// <summary>Maximum number of lines.</summary>
    private const int MaximumLines = 60;

    private const int MaximumKeyLength = 30;

    /// <summary>Keys of which one must be there, so that other lines with colons are text.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Naming = new[] { "date", "datum", "fecha" }
        .Concat(FrontMatterKeys.Titles.Except(["name", "subject"]))
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Splits a text whose front matter begins at an index. Returns null if no front matter begins there.</summary>
    /// <param name="start">Index of the first line that is not blank.</param>
    /// <param name="line">Number of that line, from 1.</param>
    public static FrontMatterSplit? Split(string text, int start, int line)
    {
        var at = start;
        var count = 0;
        var namesIssue = false;
        while (at < text.Length && count <= MaximumLines)
        {
            var end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            var content = text.AsSpan(at, end - at);
            if (content.IsWhiteSpace())
            {
                break;
            }

            var continues = count > 0 && content[0] is ' ' or '\t';
            var key = continues ? default : KeyOf(content);
            if (!continues && key.IsEmpty)
            {
                return null;
            }

            namesIssue |= Naming.Contains(key);
            at = Math.Min(text.Length, end + 1);
            count++;
        }

        return namesIssue && count <= MaximumLines
            ? new FrontMatterSplit(FrontMatterKind.Lines, text[start..at], line, text[at..], line + count)
            : null;
    }

    private static bool IsKey(ReadOnlySpan<char> word)
    {
        foreach (var character in word)
        {
            if (!char.IsLetterOrDigit(character) && character is not ('_' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon is > 0 and <= MaximumKeyLength && IsKey(line[..colon])
            && (colon + 1 == line.Length || line[colon + 1] is ' ' or '\t') ? line[..colon] : default;
    }
}
