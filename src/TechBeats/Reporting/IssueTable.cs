using System.Globalization;
using TechBeats.Model;

namespace TechBeats.Reporting;

/// <summary>A table of the issues of a book: number, date, words, minutes, source, title.</summary>
internal static class IssueTable
{
    public static void Write(TextWriter writer, Book book)
    {
        var rows = new List<string[]> { new[] { "No.", "Date", "Words", "Min", "Source", "Title" } };
        rows.AddRange(book.Issues.Select(RowOf));
        TextTable.Write(writer, rows, "><>><<");
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
