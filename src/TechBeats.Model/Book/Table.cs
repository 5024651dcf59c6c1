namespace TechBeats.Model;

/// <summary>A table. Each row covers exactly <paramref name="Columns"/>, spans included.</summary>
/// <param name="Columns">Alignment of each column.</param>
/// <param name="Head">Header rows, repeated on every page; may be empty.</param>
/// <param name="Body">The other rows.</param>
/// <param name="Caption">The caption, or null if there is none.</param>
public sealed record Table(
    IReadOnlyList<ColumnAlignment> Columns,
    IReadOnlyList<TableRow> Head,
    IReadOnlyList<TableRow> Body,
    IReadOnlyList<Inline>? Caption = null) : Block;
