using AngleSharp.Dom;

namespace TechBeats.Archive.Reading.Html;

/// <summary>A cell on the grid of a table.</summary>
/// <param name="element">The element.</param>
/// <param name="start">First claimed column.</param>
/// <param name="end">The column after the last claimed one.</param>
/// <param name="lastRow">Index of the last covered row in its group of rows.</param>
internal sealed class GridCell(IElement element, int start, int end, int lastRow)
{
    public IElement Element => element;

    public int Start => start;

    public int End => end;

    public int LastRow => lastRow;

    /// <summary>Index of the row with the cell, among all rows of the grid.</summary>
    public int FirstRow { get; set; }

    /// <summary>Number of rows with cells of their own that the cell covers.</summary>
    public int RowCount { get; set; } = 1;

    /// <summary>First column among those that exist.</summary>
    public int Column { get; set; }

    /// <summary>Number of existing columns that the cell covers.</summary>
    public int ColumnSpan { get; set; } = 1;
}
