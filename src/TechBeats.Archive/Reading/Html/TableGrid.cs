using System.Globalization;
using AngleSharp.Dom;

namespace TechBeats.Archive.Reading.Html;

/// <summary>
/// The cells of a table on its grid (HTML, 4.9.12). A column exists where some cell begins: a cell may claim more columns than there are.
/// Rows without cells of their own are left out.
/// </summary>
internal sealed class TableGrid
{
    /// <summary>Maximum number of columns. A wider table does not fit on a page.</summary>
    public const int MaximumColumns = 200;

    /// <summary>Maximum number of columns and rows that one cell may claim (HTML, 4.9.11).</summary>
    private const int MaximumSpan = 1000, MaximumRowSpan = 65534;

    /// <summary>Maximum number of places that cells of rows above may cover. Beyond it no cell covers several rows.</summary>
    private const int MaximumCoveredPlaces = 50_000;

    private readonly SortedSet<int> starts = [];
    private readonly List<GridRow> rows = [];
    private int coveredPlaces;

    /// <summary>True if a table has more columns than fit on a page. It then has no rows.</summary>
    public bool IsTooWide { get; private set; }

    /// <summary>True if row spans are ignored because the cells of the table cover too many places.</summary>
    public bool IgnoresRowSpans { get; private init; }

    public IReadOnlyList<GridRow> Rows => rows;

    public int ColumnCount => starts.Count;

    public static TableGrid Read(IElement table)
    {
        var grid = new TableGrid();
        grid.ReadGroups(table);
        if (grid.coveredPlaces > MaximumCoveredPlaces)
        {
            grid = new TableGrid { IgnoresRowSpans = true };
            grid.ReadGroups(table);
        }

        grid.Compress();
        return grid;
    }

    /// <summary>The groups of rows, each with its rows. Rows outside groups are a group of their own.</summary>
    public static IEnumerable<IReadOnlyList<IElement>> Groups(IElement table)
    {
        var loose = new List<IElement>();
        foreach (var child in table.Children)
        {
            if (child.LocalName == "tr")
            {
                loose.Add(child);
                continue;
            }

            if (child.LocalName is "thead" or "tbody" or "tfoot")
            {
                if (loose.Count > 0)
                {
                    yield return loose;
                    loose = [];
                }

                yield return [.. child.Children.Where(row => row.LocalName == "tr")];
            }
        }

        if (loose.Count > 0)
        {
            yield return loose;
        }
    }

    /// <summary>The cells of a row's element.</summary>
    public static IEnumerable<IElement> CellsOf(IElement row) => row.Children.Where(child => child.LocalName is "td" or "th");

    private void ReadGroups(IElement table)
    {
        foreach (var group in Groups(table))
        {
            var above = new List<GridCell>();
            for (var index = 0; index < group.Count && !IsTooWide; index++)
            {
                ReadRow(group[index], index, group.Count, above);
            }
        }
    }

    private void ReadRow(IElement element, int index, int groupSize, List<GridCell> above)
    {
        above.RemoveAll(cell => cell.LastRow < index);
        IElement[] own = [.. CellsOf(element)];
        if (own.Length == 0)
        {
            return;
        }

        var row = new GridRow(element);
        var next = 0;
        var column = 0;
        foreach (var cell in own)
        {
            while (next < above.Count && above[next].Start <= column)
            {
                column = Math.Max(column, above[next].End);
                next++;
            }

            starts.Add(column);
            if (starts.Count > MaximumColumns)
            {
                IsTooWide = true;
                rows.Clear();
                return;
            }

            var end = column + Math.Clamp(IntegerOf(cell, "colspan"), 1, MaximumSpan);
            end = next < above.Count ? Math.Min(end, above[next].Start) : end;
            row.Cells.Add(new GridCell(cell, column, end, LastRowOf(cell, index, groupSize)) { FirstRow = rows.Count });
            column = end;
        }

        foreach (var cell in above)
        {
            cell.RowCount++;
            row.Cells.Add(cell);
        }

        coveredPlaces += above.Count;
        row.Cells.Sort((one, other) => one.Start.CompareTo(other.Start));
        above.AddRange(row.Cells.Where(cell => cell.LastRow > index && cell.RowCount == 1));
        above.Sort((one, other) => one.Start.CompareTo(other.Start));
        rows.Add(row);
    }

    private int LastRowOf(IElement cell, int index, int groupSize)
    {
        if (IgnoresRowSpans)
        {
            return index;
        }

        var span = cell.HasAttribute("rowspan") ? IntegerOf(cell, "rowspan") : 1;
        return Math.Min(groupSize - 1, span == 0 ? groupSize - 1 : index + Math.Min(span, MaximumRowSpan) - 1);
    }

    /// <summary>Replaces positions by the numbers of the columns that exist.</summary>
    private void Compress()
    {
        int[] columns = [.. starts];
        foreach (var cell in rows.SelectMany(row => row.Cells).Distinct())
        {
            var start = Array.BinarySearch(columns, cell.Start);
            var end = Array.BinarySearch(columns, cell.End);
            cell.Column = start;
            cell.ColumnSpan = Math.Max(1, (end < 0 ? ~end : end) - start);
        }
    }

    private static int IntegerOf(IElement element, string name)
    {
        var text = element.GetAttribute(name).AsSpan().Trim();
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(end < 0 ? text : text[..end], NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : 1;
    }
}
