using Markdig.Extensions.Tables;
using Markdig.Syntax;
using TechBeats.Model;
using MarkdownCell = Markdig.Extensions.Tables.TableCell;
using MarkdownRow = Markdig.Extensions.Tables.TableRow;
using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>Converts pipe tables to tables of the model. Every row gets the width of the widest.</summary>
/// <param name="readAll">Reads the blocks of a cell.</param>
internal sealed class PipeTableReader(Func<ContainerBlock, IReadOnlyList<Model.Block>> readAll)
{
    public Model.Table Read(MarkdownTable table, int line)
    {
        List<MarkdownRow> rows = [.. table.OfType<MarkdownRow>()];
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        return new Model.Table(
            [.. Enumerable.Range(0, columns).Select(column => AlignmentOf(table, column))],
            [.. rows.Where(row => row.IsHeader).Select(row => ReadRow(row, columns))],
            [.. rows.Where(row => !row.IsHeader).Select(row => ReadRow(row, columns))]) { Line = line };
    }

    private Model.TableRow ReadRow(MarkdownRow row, int columns)
    {
        var cells = row.OfType<MarkdownCell>().Select(cell => new Model.TableCell(readAll(cell), 1, row.IsHeader)).ToList();
        while (cells.Count < columns)
        {
            cells.Add(new Model.TableCell([], 1, row.IsHeader));
        }

        return new Model.TableRow(cells);
    }

    private static ColumnAlignment AlignmentOf(MarkdownTable table, int column) =>
        column >= table.ColumnDefinitions.Count ? ColumnAlignment.Auto : table.ColumnDefinitions[column].Alignment switch
        {
            TableColumnAlign.Center => ColumnAlignment.Center,
            TableColumnAlign.Right => ColumnAlignment.End,
            TableColumnAlign.Left => ColumnAlignment.Start,
            _ => ColumnAlignment.Auto,
        };
}
