namespace TechBeats.Reporting;

/// <summary>Rows whose columns stand under each other, two spaces apart.</summary>
internal static class TextTable
{
    /// <param name="writer">Where to.</param>
    /// <param name="rows">The rows, each with as many cells, harmless for a terminal.</param>
    /// <param name="sides">To which side each column leans: <c>&lt;</c> or <c>&gt;</c>.</param>
    public static void Write(TextWriter writer, IReadOnlyList<string[]> rows, string sides)
    {
        var widths = Enumerable.Range(0, sides.Length).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            writer.WriteLine(
                string.Join(
                        "  ",
                        row.Select((cell, column) => sides[column] == '>' ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))
                    )
                    .TrimEnd()
            );
        }
    }
}
