using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>Parses two backslashes at the end of a line as a line break, as in kramdown.</summary>
internal sealed class HardLineEndParser : InlineParser
{
    public HardLineEndParser() => OpeningCharacters = ['\\'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!slice.AsSpan().StartsWith("\\\\\n") || slice.PeekCharExtra(-1) == '\\')
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new LineBreakInline
        {
            IsHard = true,
            IsBackslash = true,
            Line = line,
            Column = column,
            Span = new Markdig.Syntax.SourceSpan(start, start + 2),
        };
        slice.Start += 3;
        return true;
    }
}
