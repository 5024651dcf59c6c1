using System.Globalization;
using TechBeats.Model;

namespace TechBeats.Reporting;

/// <summary>The issues of a book, a line each: number, date, words, minutes, title, source.</summary>
internal static class IssueTable
{
    public static void Write(TextWriter writer, Book book)
    {
        var rows = new List<string[]> { new[] { "No.", "Date", "Words", "Min", "Source", "Title" } };
        rows.AddRange(book.Issues.Select(RowOf));
        var widths = Enumerable.Range(0, 5).Select(column => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
        {
            writer.WriteLine($"{row[0].PadLeft(widths[0])}  {row[1].PadRight(widths[1])}  {row[2].PadLeft(widths[2])}  {row[3].PadLeft(widths[3])}  {row[4].PadRight(widths[4])}  {row[5]}");
        }
    }

    private static string[] RowOf(Issue issue) =>
    [
        issue.Number?.ToString(CultureInfo.InvariantCulture) ?? "-",
        issue.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-",
        issue.WordCount.ToString(CultureInfo.InvariantCulture),
        issue.Minutes.ToString(CultureInfo.InvariantCulture),
        TerminalText.Clean(issue.Source),
        TerminalText.Clean(issue.Title),
    ];
}
