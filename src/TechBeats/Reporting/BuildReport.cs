using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TechBeats.Building;
using TechBeats.Model;

namespace TechBeats.Reporting;

/// <summary>
/// What a build made, for programs. Its names and their order are a promise; <c>stages</c>, <c>output</c> and, between a cold
/// and a warm store, a figure's <c>state</c> are all that may differ between two runs on the same input.
/// </summary>
internal sealed record BuildReport(
    string? Output,
    int Pages,
    IReadOnlyList<BuildReport.IssueLine> Issues,
    IReadOnlyList<BuildReport.FigureLine> Figures,
    IReadOnlyList<BuildReport.ProblemLine> Problems,
    IReadOnlyList<BuildReport.StageLine> Stages)
{
    /// <param name="result">What was made.</param>
    /// <param name="path">The file's path as the user knows it; null when none was made.</param>
    public static BuildReport Of(BuildResult result, string? path) => new(
        path,
        result.Pages,
        [.. result.Book.Issues.Select(issue => new IssueLine(issue.Title, issue.Date, issue.Source, result.IssuePages.TryGetValue(issue.Key, out var page) ? page : null, issue.WordCount, issue.Minutes))],
        [.. result.Figures.Select(figure => new FigureLine(figure.Source, figure.Issue, figure.State.ToString().ToLowerInvariant(), figure.Reason, figure.Sha256, figure.BytesBefore, figure.BytesAfter, figure.WidthInPixels, figure.HeightInPixels))],
        [.. result.Problems.Select(problem => new ProblemLine(problem.Slug, ProblemList.NameOf(problem.Severity), problem.Place?.File, problem.Place is { Line: > 0 } place ? place.Line : null, problem.Message, problem.Hint))],
        [.. result.Stages.Select(stage => new StageLine(stage.Name, Math.Round(stage.Time.TotalSeconds, 3)))]);

    /// <exception cref="UnusableRequestException">The file can't be written.</exception>
    public void WriteTo(string path)
    {
        using var file = OutputFile.Begin(path);
        JsonSerializer.Serialize(file.Stream, this, ReportJson.Readable.BuildReport);
        file.Stream.WriteByte((byte)'\n');
        file.Keep();
    }

    internal sealed record IssueLine(string Title, DateOnly? Date, string Source, int? Page, int Words, int Minutes);

    internal sealed record FigureLine(string Source, string Issue, string State, string? Reason, string? Sha256, long BytesBefore, long BytesAfter, int WidthInPixels, int HeightInPixels);

    internal sealed record ProblemLine(string Slug, string Severity, string? File, int? Line, string Message, string? Hint);

    internal sealed record StageLine(string Name, double Seconds);
}

/// <summary>The report's JSON, without reflection.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BuildReport))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    /// <summary>Letters of every script as they are; only what JSON itself forbids is escaped.</summary>
    public static ReportJson Readable { get; } = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
