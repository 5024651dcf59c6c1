using System.Text.Json;
using TechBeats.Archive;
using TechBeats.Building;
using TechBeats.Figures.Importing;
using TechBeats.Model;

namespace TechBeats.Reporting;

/// <summary>The JSON report of <c>figures</c>. Its parts are those of <see cref="BuildReport"/>.</summary>
internal sealed record FiguresReport(
    IReadOnlyList<BuildReport.FigureLine> Figures,
    IReadOnlyList<FiguresReport.ImportedLine> Imports,
    IReadOnlyList<BuildReport.ProblemLine> Problems,
    IReadOnlyList<BuildReport.StageLine> Stages)
{
    public static FiguresReport Create(ArchiveContents contents, IReadOnlyList<Problem> problems) => new(
        [.. contents.Figures.Select(BuildReport.FigureLine.From)],
        [.. contents.Imports.Select(ImportedLine.From)],
        [.. problems.Select(BuildReport.ProblemLine.From)],
        [.. contents.Stages.Select(BuildReport.StageLine.From)]);

    /// <exception cref="UnusableRequestException">The file can't be written.</exception>
    public void WriteTo(string path)
    {
        using var file = OutputFile.Create(path);
        JsonSerializer.Serialize(file.Stream, this, ReportJson.Readable.FiguresReport);
        file.Stream.WriteByte((byte)'\n');
        file.Commit();
    }

    internal sealed record ImportedLine(string File, string Outcome, string? Source, string Detail)
    {
        public static ImportedLine From(ImportLine line) => new(line.File, FigureTable.NameOf(line.Outcome), line.Address, line.Detail);
    }
}
