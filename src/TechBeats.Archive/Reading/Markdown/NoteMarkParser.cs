using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Parses marks of notes, <c>[^label]</c>, before links, so that <c>[^1][^2]</c> are two marks and <c>[text][^1]</c> keeps its text. A mark
/// without definition is text.
/// </summary>
internal sealed class NoteMarkParser : InlineParser
{
    public NoteMarkParser() => OpeningCharacters = ['[', ']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var isEnd = slice.CurrentChar == ']';
        var rest = slice.AsSpan();
        if (Find(processor.Document, isEnd ? rest[1..] : rest, out var length) is not { } note)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var span = new SourceSpan(start, start + (isEnd ? 0 : length - 1));
        processor.Inline = isEnd
            ? new LiteralInline("]") { Line = line, Column = column, Span = span }
            : new FootnoteLink(note) { Line = line, Column = column, Span = span };
        slice.Start += isEnd ? 1 : length;
        return true;
    }

    private static Footnote? Find(MarkdownDocument document, ReadOnlySpan<char> rest, out int length)
    {
        rest = rest[..Math.Min(rest.Length, NoteParser.MaximumLabelLength)];
        var close = rest.StartsWith("[^") ? rest.IndexOf(']') : -1;
        length = close + 1;
        return close > 2 ? NoteParser.Find(document, rest[1..close].ToString()) : null;
    }
}
