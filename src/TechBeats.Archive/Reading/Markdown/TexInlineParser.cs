using Markdig.Helpers;
using Markdig.Parsers;
using TechBeats.Archive.Reading.Inlines;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>Parses formulas within a line (<see cref="TexScanner"/>), so that Markdown leaves their signs alone.</summary>
internal sealed class TexInlineParser : InlineParser
{
    public TexInlineParser() => OpeningCharacters = ['$', '\\'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (TexScanner.At(slice.AsSpan(), slice.PeekCharExtra(-1)) is not { } span)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new TexInline(span)
        {
            Line = line,
            Column = column,
            Span = new Markdig.Syntax.SourceSpan(start, start + span.Length - 1),
        };
        slice.Start += span.Length;
        return true;
    }
}
