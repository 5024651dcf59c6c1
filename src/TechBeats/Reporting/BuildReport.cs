using System.Text.Json;
using TechBeats.Building;
using TechBeats.Figures.Resolving;
using TechBeats.Model;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Reporting;

/// <summary>
/// The JSON report of a build. Names and their order are stable. Two runs on the same input differ only in <c>stages</c>, <c>output</c>
/// and, between a cold and a warm store, a figure's <c>state</c> and <c>tried</c>.
/// </summary>
internal sealed record BuildReport(
    string? Output,
    int Pages,
    IReadOnlyList<BuildReport.IssueLine> Issues,
    IReadOnlyList<BuildReport.FigureLine> Figures,
    IReadOnlyList<BuildReport.LostLine> Lost,
    IReadOnlyList<BuildReport.ProblemLine> Problems,
    IReadOnlyList<BuildReport.StageLine> Stages)
{
    /// <param name="result">The result of the build.</param>
    /// <param name="path">The display path of the file, or null if none was written.</param>
    public static BuildReport Create(BuildResult result, string? path) =>
        new(
            path,
            result.Pages,
            [
                .. result.Book.Issues.Select(issue => new IssueLine(
                    issue.Title,
                    issue.Date,
                    issue.Source,
                    result.IssuePages.TryGetValue(issue.Key, out var page) ? page : null,
                    issue.WordCount,
                    issue.Minutes,
                    new HiddenLine(issue.Hidden.Places, issue.Hidden.Letters)
                )),
            ],
            [.. result.Figures.Select(FigureLine.From)],
            [.. result.LostFigures.Select(LostLine.From)],
            [.. result.Problems.Select(ProblemLine.From)],
            [.. result.Stages.Select(StageLine.From)]
        );

    /// <exception cref="UnusableRequestException">The file can't be written.</exception>
    public void WriteTo(string path)
    {
        using var file = OutputFile.Create(path);
        JsonSerializer.Serialize(file.Stream, this, ReportJson.Readable.BuildReport);
        file.Stream.WriteByte((byte)'\n');
        file.Commit();
    }

    internal sealed record IssueLine(string Title, DateOnly? Date, string Source, int? Page, int Words, int Minutes, HiddenLine Hidden);

    /// <summary>Text of an issue that a browser would not show.</summary>
    internal sealed record HiddenLine(int Places, int Letters);

    /// <summary>A figure and the attempted steps.</summary>
    internal sealed record FigureLine(
        string Source,
        string Issue,
        string State,
        string? Reason,
        string? Sha256,
        long BytesBefore,
        long BytesAfter,
        int WidthInPixels,
        int HeightInPixels,
        DateOnly? Snapshot,
        IReadOnlyList<StepLine> Tried)
    {
        public static FigureLine From(FigureRecord figure) => new(
            figure.Source,
            figure.Issue,
            figure.State.ToString().ToLowerInvariant(),
            figure.Reason,
            figure.Sha256,
            figure.BytesBefore,
            figure.BytesAfter,
            figure.WidthInPixels,
            figure.HeightInPixels,
            figure.Snapshot,
            [.. figure.Steps.Select(step => new StepLine(step.Name, step.Address, step.Outcome))]);
    }

    /// <summary>Lost figures of one reason and host.</summary>
    internal sealed record LostLine(string Reason, string Place, int Count, IReadOnlyList<int> Pages, IReadOnlyList<string> Addresses)
    {
        public static LostLine From(LostFigures lost) => new(
            JsonNamingPolicy.CamelCase.ConvertName(lost.Reason?.ToString() ?? "NotLookedFor"),
            lost.Place,
            lost.Addresses.Count,
            lost.Pages,
            lost.Addresses);
    }

    internal sealed record StepLine(string Step, string? Address, string Outcome);

    internal sealed record ProblemLine(string Slug, string Severity, string? File, int? Line, string Message, string? Hint)
    {
        public static ProblemLine From(Problem problem) =>
            new(
                problem.Slug,
                ProblemList.NameOf(problem.Severity),
                problem.Place?.File,
                problem.Place is { Line: > 0 } place ? place.Line : null,
                problem.Message,
                problem.Hint
            );
    }

    internal sealed record StageLine(string Name, double Seconds)
    {
        public static StageLine From((string Name, TimeSpan Time) stage) => new(stage.Name, Math.Round(stage.Time.TotalSeconds, 3));
    }
}
