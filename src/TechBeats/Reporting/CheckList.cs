using System.Globalization;
using TechBeats.Model;

namespace TechBeats.Reporting;

/// <summary>
/// The output of <c>check</c>: the problems by file and line; for many problems also tables of their kinds and of the worst files; then the
/// counts. Large archives have thousands of problems, so only the first ones of each kind are listed by default.
/// </summary>
internal static class CheckList
{
    /// <summary>Number of problems up to which the tables are omitted.</summary>
    private const int Few = 20;

    private const int MaximumFiles = 10;

    public static void Write(TextWriter writer, IReadOnlyList<Problem> problems, Verbosity verbosity)
    {
        var hidden = ProblemList.WriteLines(writer, problems, verbosity);
        if (problems.Count > Few)
        {
            writer.WriteLine();
            WriteKinds(writer, problems, hidden);
            WriteFiles(writer, problems);
        }

        writer.WriteLine(ProblemList.Counts(problems));
        if (hidden.Values.Any(count => count > 0))
        {
            writer.WriteLine("--verbose lists all of them; --report FILE.json writes them to a JSON file");
        }
    }

    private static void WriteKinds(TextWriter writer, IReadOnlyList<Problem> problems, IReadOnlyDictionary<string, int> hidden)
    {
        var kinds = problems
            .GroupBy(problem => (problem.Severity, problem.Slug))
            .OrderByDescending(kind => kind.Key.Severity)
            .ThenByDescending(kind => kind.Count())
            .ThenBy(kind => kind.Key.Slug, StringComparer.Ordinal)
            .Select(kind => new[]
            {
                Number(kind.Count()),
                ProblemList.NameOf(kind.Key.Severity),
                kind.Key.Slug,
                Number(kind.Select(problem => problem.Place?.File).OfType<string>().Distinct(StringComparer.Ordinal).Count()),
                hidden[kind.Key.Slug] > 0 ? Number(hidden[kind.Key.Slug]) : "",
            });
        TextTable.Write(writer, [["Count", "Severity", "Kind", "Files", "Not shown"], .. kinds], "><<>>");
        writer.WriteLine();
    }

    private static void WriteFiles(TextWriter writer, IReadOnlyList<Problem> problems)
    {
        var files = problems
            .Where(problem => problem.Severity >= Severity.Warning && problem.Place is not null)
            .GroupBy(problem => problem.Place!.Value.File, StringComparer.Ordinal)
            .Where(file => file.Skip(1).Any())
            .OrderByDescending(file => file.Count())
            .ThenBy(file => file.Key, StringComparer.Ordinal)
            .Take(MaximumFiles)
            .Select(file => new[] { Number(file.Count()), TerminalText.Clean(file.Key) })
            .ToArray();
        if (files.Length > 0)
        {
            TextTable.Write(writer, [["Count", "Files with most warnings and errors"], .. files], "><");
            writer.WriteLine();
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
