using System.Globalization;
using TechBeats.Model;

namespace TechBeats.Reporting;

/// <summary>
/// What <c>check</c> tells: the problems by file and line; when there are many, a table of their kinds and the files that have most of them;
/// at last how many there are. An archive of years has thousands, and nobody reads the thousandth mended heading, so of each kind the first ones
/// stand for all until all are asked for.
/// </summary>
internal static class CheckList
{
    /// <summary>So few problems are overlooked at a glance.</summary>
    private const int Few = 20;

    private const int MostFiles = 10;

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
            writer.WriteLine("--verbose lists all of them, --report FILE.json writes them for programs");
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
            .Take(MostFiles)
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
