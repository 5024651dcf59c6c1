using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Parses the first line of an alert in a quotation: <c>[!NOTE]</c> (GitHub), and with a title or a sign for folding (Obsidian):
/// <c>[!tip]+ Title</c>.
/// </summary>
internal sealed partial class AlertParser : BlockParser
{
    private const int MaximumTitleLength = 1000;

    public AlertParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (
            processor.IsCodeIndent
            || processor.Line.Length > MaximumTitleLength
            || processor.CurrentContainer is not QuoteBlock { Count: 0 }
            || FirstLine().Match(processor.Line.ToString()) is not { Success: true } match
        )
        {
            return BlockState.None;
        }

        var title = match.Groups["title"];
        var at = processor.Start + title.Index;
        var block = new AlertTitle(this, match.Groups["kind"].Value)
        {
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new SourceSpan(at, processor.Line.End),
            ProcessInlines = title.Length > 0,
        };
        if (title.Length > 0)
        {
            var slice = new StringSlice(title.Value);
            block.AppendLine(ref slice, processor.Column, processor.LineIndex, at, trackTrivia: false);
        }

        processor.NewBlocks.Push(block);
        return BlockState.BreakDiscard;
    }

    [GeneratedRegex(
        """^\[!(?<kind>[\p{L}][\p{L}\d_-]{0,40})(\|[^\[\]]*)?\][+-]?[ \t]*(?<title>.*?)[ \t]*$""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex FirstLine();
}
