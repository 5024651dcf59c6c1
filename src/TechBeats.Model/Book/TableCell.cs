namespace TechBeats.Model;

/// <summary>One cell of a <see cref="Table"/>.</summary>
/// <param name="Blocks">The content, usually one paragraph.</param>
/// <param name="ColumnSpan">Number of columns that the cell covers, at least 1.</param>
/// <param name="IsHeader">True for a header of a row or column.</param>
public sealed record TableCell(IReadOnlyList<Block> Blocks, int ColumnSpan = 1, bool IsHeader = false);
