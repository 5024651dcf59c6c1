namespace TechBeats.Model;

/// <summary>A table. Every row has as many cells as <paramref name="Columns"/>, counting spans.</summary>
/// <param name="Columns">Alignment of each column.</param>
/// <param name="Head">Rows to repeat on every page; may be empty.</param>
/// <param name="Body">The other rows.</param>
/// <param name="Caption">Its caption; null when it has none.</param>
public sealed record Table(
    IReadOnlyList<ColumnAlignment> Columns,
    IReadOnlyList<TableRow> Head,
    IReadOnlyList<TableRow> Body,
    IReadOnlyList<Inline>? Caption = null) : Block;
