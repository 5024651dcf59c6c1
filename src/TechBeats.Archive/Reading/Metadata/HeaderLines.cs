using System.Buffers;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>Headers without fences: <c>Title: ...</c>, <c>Date: ...</c> on the first lines of a file, ended by a blank line.</summary>
internal static class HeaderLines
{
    /// <summary>More lines than such headers have.</summary>
    private const int MostLines = 60;

    private const int LongestKey = 30;

    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-");

    /// <summary>Divides a text whose header begins at an index; null when no header begins there.</summary>
    /// <param name="start">Index of the first line that isn't blank.</param>
    /// <param name="line">Its number, from 1.</param>
    public static HeaderSplit? Split(string text, int start, int line)
    {
        int at = start;
        int count = 0;
        bool namesIssue = false;
        while (at < text.Length && count <= MostLines)
        {
            int end = text.IndexOf('\n', at);
            end = end < 0 ? text.Length : end;
            ReadOnlySpan<char> content = text.AsSpan(at, end - at);
            if (content.IsWhiteSpace())
            {
                break;
            }

            bool continues = count > 0 && content[0] is ' ' or '\t';
            ReadOnlySpan<char> key = continues ? default : KeyOf(content);
            if (!continues && key.IsEmpty)
            {
                return null;
            }

            namesIssue |= key.Equals("title", StringComparison.OrdinalIgnoreCase) || key.Equals("date", StringComparison.OrdinalIgnoreCase);
            at = Math.Min(text.Length, end + 1);
            count++;
        }

        return namesIssue && count <= MostLines ? new HeaderSplit(HeaderKind.Lines, text[start..at], line, text[at..], line + count) : null;
    }

    private static ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> line)
    {
        int colon = line.IndexOf(':');
        return colon is > 0 and <= LongestKey && line[..colon].IndexOfAnyExcept(KeyCharacters) < 0
            && (colon + 1 == line.Length || line[colon + 1] is ' ' or '\t') ? line[..colon] : default;
    }
}
