using System.Text;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Wraps drawings (<c>&lt;svg&gt;</c>) in an element that Markdown leaves alone, and moves their blank lines behind them. In Markdown a
/// blank line would end the HTML, and an indented line after it would be code.
/// </summary>
internal static class SvgBlocks
{
    private const string Open = "<svg";
    private const string End = "</svg";

    /// <summary>Wraps the drawings of a text. The number of lines does not change.</summary>
    public static string Wrap(string text)
    {
        if (!text.Contains(Open, StringComparison.OrdinalIgnoreCase))
        {
            return text;
        }

        var result = new StringBuilder(text.Length + 64);
        var fence = new FenceTracker();
        var index = 0;
        while (index < text.Length)
        {
            var lineEnd = LineEnd(text, index);
            var line = text.AsSpan(index, lineEnd - index);
            if (!fence.Advance(line.TrimEnd('\n')) && BeginsDrawing(line) && EndOfDrawing(text, index) is > 0 and var end)
            {
                lineEnd = LineEnd(text, end);
                Append(result, text.AsSpan(index, end - index), text.AsSpan(end, lineEnd - end));
            }
            else
            {
                result.Append(line);
            }

            index = lineEnd;
        }

        return result.ToString();
    }

    private static bool BeginsDrawing(ReadOnlySpan<char> line)
    {
        var content = line.TrimStart(' ');
        return line.Length - content.Length < 4
            && content.StartsWith(Open, StringComparison.OrdinalIgnoreCase)
            && content.Length > Open.Length && content[Open.Length] is ' ' or '\t' or '\n' or '>';
    }

    /// <summary>The index after a drawing, including nested drawings, or -1 if it is not closed.</summary>
    private static int EndOfDrawing(string text, int start)
    {
        var depth = 0;
        for (var index = text.IndexOf('<', start); index >= 0; index = text.IndexOf('<', index + 1))
        {
            var rest = text.AsSpan(index);
            if (rest.StartsWith(End, StringComparison.OrdinalIgnoreCase))
            {
                depth--;
            }
            else if (
                rest.StartsWith(Open, StringComparison.OrdinalIgnoreCase)
                && rest[..(rest.IndexOf('>') + 1)] is var tag
                && !tag.EndsWith("/>", StringComparison.Ordinal)
            )
            {
                depth++;
            }

            if (depth == 0)
            {
                var close = text.IndexOf('>', index);
                return close < 0 ? -1 : close + 1;
            }
        }

        return -1;
    }

    private static void Append(StringBuilder result, ReadOnlySpan<char> drawing, ReadOnlySpan<char> rest)
    {
        var blanks = 0;
        var isFirst = true;
        result.Append("<div>");
        foreach (var line in drawing.EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                blanks++;
                continue;
            }

            result.Append(isFirst ? "" : "\n").Append(line);
            isFirst = false;
        }

        result.Append("</div>").Append(rest.TrimEnd('\n')).Append('\n', blanks + (rest.EndsWith('\n') ? 1 : 0));
    }

    private static int LineEnd(string text, int index) => text.IndexOf('\n', index) is >= 0 and var end ? end + 1 : text.Length;
}
