using System.Collections.Frozen;
using Markdig.Parsers;
using Markdig.Syntax;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Parses blocks of HTML like CommonMark (4.6) with two exceptions. A line with a tag of an inline element alone begins a paragraph if
/// text follows, as in kramdown, so that its Markdown is read. The definition of a note ends a block.
/// </summary>
internal sealed class InlineElementLines : HtmlBlockParser
{
    private static readonly FrozenSet<string> Inlines = new[]
    {
        "a", "abbr", "b", "br", "cite", "code", "del", "em", "font", "i", "img", "ins", "kbd", "mark", "q", "s", "small", "span", "strike",
        "strong", "sub", "sup", "tt", "u",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var rest = processor.Line.AsSpan().TrimStart('<').TrimStart('/');
        var end = rest.IndexOfAny(" \t/>");
        return end > 0
            && Inlines.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rest[..end])
            && NextLine.After(processor) is { IsEmpty: false } next
            && next[0] != '<'
                ? BlockState.None
                : base.TryOpen(processor);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) =>
        block is HtmlBlock { Type: HtmlBlockType.InterruptingBlock or HtmlBlockType.NonInterruptingBlock }
        && !processor.IsCodeIndent
        && NoteParser.LabelOf(processor.Line.AsSpan()) is not null
            ? BlockState.None
            : base.TryContinue(processor, block);
}
