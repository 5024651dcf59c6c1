using System.Globalization;
using TechBeats.Model;

namespace TechBeats.Reporting;

/// <summary>Prints problems as lines that editors can follow: <c>file:line: severity slug: message (hint)</c>.</summary>
internal static class ProblemList
{
    /// <summary>Maximum number of lines per kind, unless all are requested.</summary>
    private const int MaximumLinesPerKind = 20;

    /// <summary>Writes the problems, and the number of omitted ones per kind.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<Problem> problems, Verbosity verbosity)
    {
        foreach (var (slug, count) in WriteLines(writer, problems, verbosity).Where(kind => kind.Value > 0))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"... and {count} more of {slug} (--verbose lists all of them)"));
        }
    }

    /// <summary>Writes the problems and returns the number of omitted lines per kind.</summary>
    public static IReadOnlyDictionary<string, int> WriteLines(TextWriter writer, IReadOnlyList<Problem> problems, Verbosity verbosity)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var problem in problems)
        {
            var count = counts[problem.Slug] = counts.GetValueOrDefault(problem.Slug) + 1;
            if (verbosity == Verbosity.Verbose || count <= MaximumLinesPerKind)
            {
                writer.WriteLine(LineOf(problem));
            }
        }

        return counts.ToDictionary(
            kind => kind.Key,
            kind => verbosity == Verbosity.Verbose ? 0 : Math.Max(0, kind.Value - MaximumLinesPerKind),
            StringComparer.Ordinal
        );
    }

    /// <summary>
    /// The counts by severity and kind, most severe first: <c>problems: 3 warnings, 1 info (figure-expired 2, empty-link 1)</c>.
    /// </summary>
    public static string Counts(IReadOnlyList<Problem> problems)
    {
        if (problems.Count == 0)
        {
            return "no problems";
        }

        var severities = problems.GroupBy(problem => problem.Severity).OrderByDescending(group => group.Key)
            .Select(group => Counted(group.Count(), NameOf(group.Key)));
        var kinds = problems.GroupBy(problem => problem.Slug, StringComparer.Ordinal)
            .OrderByDescending(kind => kind.Max(problem => problem.Severity))
            .ThenBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Key} {kind.Count()}"));
        return $"problems: {string.Join(", ", severities)} ({string.Join(", ", kinds)})";
    }

    public static string NameOf(Severity severity) => severity switch
    {
        Severity.Info => "info",
        Severity.Warning => "warning",
        _ => "error",
    };

    private static string LineOf(Problem problem)
    {
        var place = problem.Place is { } known ? known + ": " : "";
        var hint = problem.Hint is { } words ? $" ({words})" : "";
        return TerminalText.Clean($"{place}{NameOf(problem.Severity)} {problem.Slug}: {problem.Message}{hint}");
    }

    private static string Counted(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 || noun == "info" ? "" : "s")}");
}
