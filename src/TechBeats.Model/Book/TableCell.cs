namespace TechBeats.Model;

/// <summary>One cell of a <see cref="Table"/>.</summary>
/// <param name="Blocks">Its content, most often one paragraph.</param>
/// <param name="ColumnSpan">Columns it covers, at least 1.</param>
/// <param name="IsHeader">True when it names its row or column.</param>
public sealed record TableCell(IReadOnlyList<Block> Blocks, int ColumnSpan = 1, bool IsHeader = false);
