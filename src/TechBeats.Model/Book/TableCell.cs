namespace TechBeats.Model;

/// <summary>One cell of a <see cref="Table"/>.</summary>
/// <param name="Blocks">The content, usually one paragraph.</param>
/// <param name="ColumnSpan">Number of columns that the cell covers, at least 1.</param>
/// <param name="IsHeader">True for a header of a row or column.</param>
public sealed record TableCell(IReadOnlyList<Block> Blocks, int ColumnSpan = 1, bool IsHeader = false)
{
    /// <summary>
    /// Number of rows that the cell covers, at least 1. Its rows belong to the same part of the table. In each row below the first,
    /// a cell with <see cref="IsCovered"/> takes the same columns.
    /// </summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>True for the room, without content, that a cell of a row above covers.</summary>
    public bool IsCovered { get; init; }
}
