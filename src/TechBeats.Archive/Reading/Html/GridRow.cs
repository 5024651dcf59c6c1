using AngleSharp.Dom;

namespace TechBeats.Archive.Reading.Html;

/// <summary>A row of a table on its grid.</summary>
internal sealed class GridRow(IElement element)
{
    public IElement Element => element;

    /// <summary>The cells of the row and those of rows above that cover it, from the first column to the last.</summary>
    public List<GridCell> Cells { get; } = [];
}
