using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TechBeats.Archive.Reading.Html;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Parses tags that browsers accept and CommonMark (6.6) rejects, such as <c>&lt;a href=https://example.com/?a=b&gt;</c> and attributes
/// without space between them. Only HTML's element names are accepted.
/// </summary>
internal sealed class LenientTagParser : InlineParser
{
    private const int MaximumTagLength = 2000;

    private const int MaximumNameLength = 12;

    public LenientTagParser() => OpeningCharacters = ['<'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        rest = rest[..Math.Min(rest.Length, MaximumTagLength)];
        var nameEnd = 1;
        while (nameEnd < rest.Length && nameEnd < MaximumNameLength && char.IsAsciiLetterOrDigit(rest[nameEnd]))
        {
            nameEnd++;
        }

        if (
            nameEnd == 1
            || nameEnd >= rest.Length
            || rest[nameEnd] is not (' ' or '\n' or '\t')
            || !HtmlNames.IsKnown(rest[1..nameEnd].ToString().ToLowerInvariant())
        )
        {
            return false;
        }

        var end = EndOf(rest, nameEnd);
        if (end < 0 || !rest[nameEnd..end].Contains('='))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new HtmlInline(rest[..end].ToString())
        {
            Line = line,
            Column = column,
            Span = new SourceSpan(start, start + end - 1),
        };
        slice.Start += end;
        return true;
    }

    /// <summary>The index after the tag, or -1 if another tag begins first or a quote is not closed.</summary>
    private static int EndOf(ReadOnlySpan<char> rest, int index)
    {
        while (index < rest.Length)
        {
            switch (rest[index])
            {
                case '>':
                    return index + 1;
                case '<':
                    return -1;
                case '"' or '\'' when rest[index - 1] is '=' or ' ':
                    var close = rest[(index + 1)..].IndexOf(rest[index]);
                    if (close < 0)
                    {
                        return -1;
                    }

                    index += close + 2;
                    break;
                default:
                    index++;
                    break;
            }
        }

        return -1;
    }
}
