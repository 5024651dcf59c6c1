using Markdig.Parsers;
using Markdig.Syntax;
using TechBeats.Archive.Reading.Inlines;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Parses formulas on lines of their own: <c>$$</c> up to <c>$$</c>, <c>\[</c> up to <c>\]</c>, and environments. Such a formula may follow
/// a line of text without a blank line. Its end must exist, else the lines are text.
/// </summary>
internal sealed class TexBlockParser : BlockParser
{
    /// <summary>Maximum number of lines of a formula.</summary>
    private const int MaximumLines = 200;

    private static readonly (string Open, string Close)[] Delimiters = [("$$", "$$"), ("\\\\[", "\\\\]"), ("\\[", "\\]")];

    public TexBlockParser() => OpeningCharacters = ['$', '\\'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.Line.Length > TexScanner.MaximumLength)
        {
            return BlockState.None;
        }

        var line = processor.Line.ToString().TrimEnd();
        return TexScanner.EnvironmentOf(line) is { } name
            ? TryOpen(processor, line, "", $"\\end{{{name}}}")
            : Array.Find(Delimiters, pair => line.StartsWith(pair.Open, StringComparison.Ordinal)) is { Open: { } open, Close: var close }
                ? TryOpen(processor, line, open, close)
                : BlockState.None;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var formula = (TexBlock)block;
        if (processor.Column > formula.Column)
        {
            processor.GoToColumn(formula.Column);
        }

        var line = processor.Line.ToString().TrimEnd();
        var ends = line.EndsWith(formula.CloseDelimiter, StringComparison.Ordinal);
        formula.Add(ends && !formula.IsEnvironment ? line[..^formula.CloseDelimiter.Length].TrimEnd() : line);
        formula.Span.End = processor.Line.End;
        return ends ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    private BlockState TryOpen(BlockProcessor processor, string line, string open, string close)
    {
        var first = line[open.Length..];
        var isClosed = first.EndsWith(close, StringComparison.Ordinal);
        var content = isClosed ? first[..^close.Length] : first;
        if (
            content.Contains(close, StringComparison.Ordinal)
            || content.StartsWith('$')
            || (isClosed ? open.Length > 0 && !IsTex(line) : !IsClosedBelow(processor, close, mayBeBlank: content.Length == 0))
        )
        {
            return BlockState.None;
        }

        var block = new TexBlock(this, close, open.Length == 0)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        block.Add(open.Length == 0 ? line : content.Trim());
        processor.NewBlocks.Push(block);
        return isClosed ? BlockState.BreakDiscard : BlockState.ContinueDiscard;
    }

    private static bool IsTex(string line) => TexScanner.At(line, '\0') is { } span && span.Length == line.Length;

    /// <summary>True if a line below ends with the closing delimiter, before a blank line unless the formula may contain one.</summary>
    private static bool IsClosedBelow(BlockProcessor processor, string close, bool mayBeBlank)
    {
        var text = processor.Line.Text;
        var index = processor.Line.End + 1;
        for (var count = 0; count < MaximumLines && index < text.Length; count++)
        {
            index++;
            var end = index > text.Length ? -1 : text.IndexOf('\n', index);
            end = end < 0 ? text.Length : end;
            var line = text.AsSpan(Math.Min(index, end)..end).TrimEnd();
            if (line.Trim(" \t>").IsEmpty ? !mayBeBlank : line.Contains(close, StringComparison.Ordinal))
            {
                return line.EndsWith(close);
            }

            index = end;
        }

        return false;
    }
}
