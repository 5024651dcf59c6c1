namespace TechBeats.Reporting;

/// <summary>Prints rows as aligned columns, two spaces apart.</summary>
internal static class TextTable
{
    /// <param name="writer">The output.</param>
    /// <param name="rows">The rows of equal length, safe for a terminal.</param>
    /// <param name="sides">The alignment of each column: <c>&lt;</c> (left) or <c>&gt;</c> (right).</param>
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
