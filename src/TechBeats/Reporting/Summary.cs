using System.Globalization;
using TechBeats.Building;
using TechBeats.Figures.Resolving;

namespace TechBeats.Reporting;

/// <summary>The summary at the end of a build.</summary>
internal static class Summary
{
    /// <param name="writer">The output.</param>
    /// <param name="result">The result of the build.</param>
    /// <param name="path">The display path of the file, or null if none was written.</param>
    /// <param name="time">Duration of the command.</param>
    /// <param name="verbosity">Verbose adds the duration of stages.</param>
    public static void Write(TextWriter writer, BuildResult result, string? path, TimeSpan time, Verbosity verbosity)
    {
        if (verbosity == Verbosity.Verbose)
        {
            writer.WriteLine("stages: " + string.Join(", ", result.Stages.Select(stage => $"{stage.Name} {Seconds(stage.Time)}")));
        }

        writer.WriteLine(ProblemList.Counts(result.Problems));
        var figures = result.Figures;
        if (figures.Count > 0)
        {
            var states = figures.GroupBy(figure => figure.State).OrderBy(group => group.Key)
                .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {group.Key.ToString().ToLowerInvariant()}"));
            writer.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"figures: {figures.Count} ({string.Join(", ", states)}), "
                        + $"{Size(Distinct(figures, figure => figure.BytesBefore))} before, "
                        + $"{Size(Distinct(figures, figure => figure.BytesAfter))} after"
                )
            );
        }

        writer.WriteLine(
            path is null
                ? $"no book was made: {ReasonOf(result)}; {Seconds(time)}"
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{TerminalText.Clean(path)}: {Counted(result.Pages, "page")}, {Counted(result.Book.IssueCount, "issue")}, "
                        + $"{Size(result.Bytes)}, {Seconds(time)}"
                )
        );
    }

    private static string ReasonOf(BuildResult result) =>
        result.LacksFont ? "its fonts are missing" : "--strict allows no warnings and errors";

    /// <summary>The total over distinct pictures, since a repeated picture is stored once.</summary>
    private static long Distinct(IEnumerable<FigureRecord> figures, Func<FigureRecord, long> bytes) =>
        figures.Where(figure => figure.Sha256 is not null).DistinctBy(figure => figure.Sha256).Sum(bytes);

    private static string Counted(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.00} s");

    /// <summary>A size in readable units.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} bytes"),
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0} kB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB"),
    };
}
