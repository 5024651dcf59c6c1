using System.Globalization;
using TechBeats.Model;

namespace TechBeats.Reporting;

/// <summary>Problems as lines that people and editors can follow: <c>file:line: severity slug: message (hint)</c>.</summary>
internal static class ProblemList
{
    /// <summary>Lines of one kind before the rest are only counted, unless all are asked for.</summary>
    private const int MostOfAKind = 20;

    /// <summary>Writes the problems, and of kinds that come often how many there are more.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<Problem> problems, Verbosity verbosity)
    {
        foreach (var (slug, count) in WriteLines(writer, problems, verbosity).Where(kind => kind.Value > 0))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"... and {count} more of {slug} (--verbose lists all of them)"));
        }
    }

    /// <summary>Writes the problems; returns how many of each kind were too many to be written.</summary>
    public static IReadOnlyDictionary<string, int> WriteLines(TextWriter writer, IReadOnlyList<Problem> problems, Verbosity verbosity)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var problem in problems)
        {
            var count = counts[problem.Slug] = counts.GetValueOrDefault(problem.Slug) + 1;
            if (verbosity == Verbosity.Verbose || count <= MostOfAKind)
            {
                writer.WriteLine(LineOf(problem));
            }
        }

        return counts.ToDictionary(
            kind => kind.Key,
            kind => verbosity == Verbosity.Verbose ? 0 : Math.Max(0, kind.Value - MostOfAKind),
            StringComparer.Ordinal
        );
    }

    /// <summary>How many of each kind, the gravest first: <c>3 warnings, 1 note: figure-expired 2, empty-link 1 ...</c></summary>
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
