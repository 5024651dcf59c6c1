namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>A measured cell.</summary>
/// <param name="Column">Index of its first column.</param>
/// <param name="ColumnSpan">Number of columns that it covers.</param>
/// <param name="RowSpan">Number of rows that it covers.</param>
/// <param name="Size">The size of its content.</param>
internal readonly record struct SizedCell(int Column, int ColumnSpan, int RowSpan, ContentSize Size);
