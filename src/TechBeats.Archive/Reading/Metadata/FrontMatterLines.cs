using System.Buffers;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>
/// Reads front matter without delimiters: <c>Title: ...</c>, <c>Date: ...</c> on the first lines of a file, up to a blank line.
/// </summary>
internal static class FrontMatterLines
{
    /// <summary>Maximum number of lines.</summary>
    private const int MaximumLines = 60;

    private const int MaximumKeyLength = 30;

    private static readonly SearchValues<char> KeyCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-"
    );

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

            namesIssue |= key.Equals("title", StringComparison.OrdinalIgnoreCase) || key.Equals("date", StringComparison.OrdinalIgnoreCase);
            at = Math.Min(text.Length, end + 1);
            count++;
        }

        return namesIssue && count <= MaximumLines
            ? new FrontMatterSplit(FrontMatterKind.Lines, text[start..at], line, text[at..], line + count)
            : null;
    }

    private static ReadOnlySpan<char> KeyOf(ReadOnlySpan<char> line)
    {
        var colon = line.IndexOf(':');
        return colon is > 0 and <= MaximumKeyLength && line[..colon].IndexOfAnyExcept(KeyCharacters) < 0
            && (colon + 1 == line.Length || line[colon + 1] is ' ' or '\t') ? line[..colon] : default;
    }
}
