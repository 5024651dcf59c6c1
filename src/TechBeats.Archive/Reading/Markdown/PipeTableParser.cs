using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Parses pipe tables: GitHub's, which may follow a line of text directly, and kramdown's, which may have no head, no rule line, or rule
/// lines with <c>+</c> and <c>=</c>. A line without a pipe ends the table.
/// </summary>
internal sealed class PipeTableParser : BlockParser
{
    /// <summary>Maximum length of a line, in characters. A longer one is text.</summary>
    private const int MaximumLineLength = 100_000;

    private static readonly object HasRule = new();

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.Line.Length > MaximumLineLength || processor.Line.IndexOf('|') < 0)
        {
            return BlockState.None;
        }

        var line = processor.Line.ToString().TrimEnd();
        var next = NextLine.After(processor);
        var isRule = PipeRow.IsRule(line);
        if (!(isRule ? line[0] == '|' && next.Contains('|') && !PipeRow.IsRule(next) : PipeRow.IsRule(next) || IsHeadless(processor, line)))
        {
            return BlockState.None;
        }

        var cells = isRule ? [] : PipeRow.Split(line);
        if (!isRule && cells.Count == 0)
        {
            return BlockState.None;
        }

        var table = new Table(this)
        {
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        AddRow(table, cells, processor);
        processor.NewBlocks.Push(table);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var table = (Table)block;
        if (processor.IsBlankLine || processor.Line.Length > MaximumLineLength)
        {
            return BlockState.None;
        }

        var line = processor.Line.ToString().TrimEnd();
        if (PipeRow.IsRule(line))
        {
            ReadRule(table, line);
        }
        else if (BeginsBlock(line) || PipeRow.Split(line) is not { Count: > 0 } cells)
        {
            return BlockState.None;
        }
        else
        {
            AddRow(table, cells, processor);
        }

        table.Span.End = processor.Line.End;
        return BlockState.ContinueDiscard;
    }

    /// <summary>True for kramdown's table without a head: a line between pipes that begins a paragraph.</summary>
    private static bool IsHeadless(BlockProcessor processor, string line) =>
        processor.CurrentBlock is not ParagraphBlock
        && line.Length > 2
        && line[0] == '|'
        && line[^1] == '|'
        && PipeRow.Split(line).Count > 1;

    /// <summary>True for a line that begins a heading, a quotation, a list or code.</summary>
    private static bool BeginsBlock(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return line[0] is '#' or '>'
            || line.StartsWith("```")
            || line.StartsWith("~~~")
            || line.StartsWith("- ")
            || line.StartsWith("* ")
            || line.StartsWith("+ ")
            || (digits is > 0 and < 10 && line[digits..] is ['.' or ')', ' ', ..]);
    }

    /// <summary>The first rule below rows makes them the head and aligns the columns. Others only divide the body.</summary>
    private static void ReadRule(Table table, string line)
    {
        if (table.ContainsData(HasRule) || table.Count == 0)
        {
            return;
        }

        table.SetData(HasRule, true);
        foreach (var row in table.OfType<TableRow>())
        {
            row.IsHeader = true;
        }

        foreach ((var text, _) in PipeRow.Split(line.Replace('+', '|')))
        {
            table.ColumnDefinitions.Add(
                new TableColumnDefinition
                {
                    Alignment =
                        text.EndsWith(':') ? (text.StartsWith(':') ? TableColumnAlign.Center : TableColumnAlign.Right)
                        : text.StartsWith(':') ? TableColumnAlign.Left
                        : null,
                }
            );
        }
    }

    private void AddRow(Table table, IReadOnlyList<(string Text, int Index)> cells, BlockProcessor processor)
    {
        if (cells.Count == 0)
        {
            return;
        }

        var row = new TableRow { Line = processor.LineIndex, Span = new SourceSpan(processor.Start, processor.Line.End) };
        foreach ((var text, var index) in cells)
        {
            var at = processor.Start + index;
            var span = new SourceSpan(at, Math.Max(at, at + text.Length - 1));
            var cell = new TableCell(this) { Line = processor.LineIndex, Span = span };
            if (text.Length > 0)
            {
                var words = new ParagraphBlock(this) { Line = processor.LineIndex, Column = processor.Column + index, Span = span };
                var slice = new StringSlice(text);
                words.AppendLine(ref slice, processor.Column + index, processor.LineIndex, at, trackTrivia: false);
                cell.Add(words);
            }

            row.Add(cell);
        }

        table.Add(row);
    }
}
