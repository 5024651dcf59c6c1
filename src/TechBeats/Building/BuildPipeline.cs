using System.Diagnostics;
using TechBeats.Archive;
using TechBeats.Model;
using TechBeats.Pdf;
using TechBeats.Sources;
using TechBeats.Typesetting;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Building;

/// <summary>Runs the stages from an archive to a book.</summary>
internal static class BuildPipeline
{
    /// <summary>Builds the book. An existing output file stays until the new one is complete.</summary>
    /// <exception cref="UnusableRequestException">The request can't be fulfilled.</exception>
    /// <exception cref="OperationCanceledException">Canceled; only the figure store may have changed.</exception>
    public static async Task<BuildResult> RunAsync(BuildRequest request, IProgress<StageProgress> progress, CancellationToken cancellation)
    {
        if (request.Output is { } named)
        {
            OutputFile.Probe(named);
        }

        var (fonts, fontProblems) = FontsFor(request);
        var archive = await ArchiveReader.ReadAsync(RequestWithFigures(request), new ReadingReporter(progress), cancellation);
        using var output = OutputFile.Create(request.Output ?? Path.Combine(request.Folder, BookFileName.Create(archive.Book)));
        using var pdf = new PdfExport(output.Stream, new PdfOptions(Jobs: request.Jobs));
        var pages = new PageProgress(pdf.Add, progress);
        var began = Stopwatch.GetTimestamp();
        var typeset = TypesetterOf(request, fonts).Typeset(archive.Book, pages.Add, cancellation);
        var typesetting = Stopwatch.GetElapsedTime(began) - pages.TimeInSink;
        var written = pdf.Finish(typeset);
        var writing = Stopwatch.GetElapsedTime(began) - typesetting;

        var problems = ProblemMerger.Merge(
            archive.Book, [.. fontProblems, .. fonts.ProblemsInUse], archive.Problems, ProblemsOf(typeset, request));
        var isMade = !BuildResult.LacksFontAmong(problems)
            && (!request.IsStrict || problems.All(problem => problem.Severity < Severity.Warning));
        if (isMade)
        {
            output.Commit();
        }

        return new BuildResult(
            isMade ? output.Path : null,
            written.Bytes,
            written.Pages,
            archive.Book,
            typeset.IssuePages,
            archive.Figures,
            problems,
            [.. archive.Stages, ("set", typesetting), ("write", writing)]) { LostFigures = typeset.LostFigures };
    }

    /// <summary>Reads and typesets everything as a build does, but writes no book.</summary>
    /// <exception cref="UnusableRequestException">The request can't be fulfilled.</exception>
    public static async Task<BuildResult> CheckAsync(
        BuildRequest request,
        IProgress<StageProgress> progress,
        CancellationToken cancellation
    )
    {
        var (fonts, fontProblems) = FontsFor(request);
        var archive = await ArchiveReader.ReadAsync(RequestWithFigures(request), new ReadingReporter(progress), cancellation);
        var pages = new PageProgress(sink: null, progress);
        var began = Stopwatch.GetTimestamp();
        var typeset = TypesetterOf(request, fonts).Typeset(archive.Book, pages.Add, cancellation);
        var typesetting = Stopwatch.GetElapsedTime(began);
        return new BuildResult(
            null,
            0,
            pages.Count,
            archive.Book,
            typeset.IssuePages,
            archive.Figures,
            ProblemMerger.Merge(
                archive.Book, [.. fontProblems, .. fonts.ProblemsInUse], archive.Problems, ProblemsOf(typeset, request)),
            [.. archive.Stages, ("set", typesetting)]) { LostFigures = typeset.LostFigures };
    }

    /// <summary>Reads the issues and resolves their figures; writes only the store.</summary>
    /// <exception cref="UnusableRequestException">The request can't be fulfilled.</exception>
    /// <exception cref="OperationCanceledException">Canceled; figures fetched so far are stored.</exception>
    public static Task<ArchiveContents> ReadWithFiguresAsync(
        BuildRequest request,
        IProgress<StageProgress> progress,
        CancellationToken cancellation
    ) => ArchiveReader.ReadAsync(RequestWithFigures(request), new ReadingReporter(progress), cancellation);

    /// <summary>Reads the issues without figures.</summary>
    /// <exception cref="UnusableRequestException">The request can't be fulfilled.</exception>
    public static Task<ArchiveContents> ReadWithoutFiguresAsync(
        BuildRequest request,
        IProgress<StageProgress> progress,
        CancellationToken cancellation
    ) => ArchiveReader.ReadAsync(request.Archive with { Figures = null }, new ReadingReporter(progress), cancellation);

    private static Typesetter TypesetterOf(BuildRequest request, FontLibrary fonts) =>
        new(fonts, request.Page, StylesOf(request), request.Jobs);

    private static BookStyles StylesOf(BuildRequest request)
    {
        var styles = BookStyles.Create(request.Theme, request.Page);
        return styles with { Links = request.Links, Glance = styles.Glance with { IsShown = request.HasGlance } };
    }

    private static (FontLibrary Library, IReadOnlyList<Problem> Problems) FontsFor(BuildRequest request)
    {
        var (library, problems) = FontLibrary.Bundled().WithUserFonts(request.Fonts);
        library = request.SystemFonts.Count > 0 ? library.WithSystemFonts(request.SystemFonts) : library;
        return (library.WithRoles(request.Theme.Families), problems);
    }

    private static IReadOnlyList<Problem> ProblemsOf(TypesetBook typeset, BuildRequest request) =>
        !request.AllowsMissingGlyphs ? typeset.Problems :
        [
            .. typeset.Problems.Select(problem =>
                problem.Slug == ProblemSlugs.MissingFont ? problem with { Severity = Severity.Warning } : problem),
        ];

    private static ArchiveRequest RequestWithFigures(BuildRequest request) => request.Archive with { Figures = request.Figures };

    /// <summary>Forwards the archive's progress from any thread.</summary>
    private sealed class ReadingReporter(IProgress<StageProgress> progress) : IProgress<ReadingProgress>
    {
        public void Report(ReadingProgress value) => progress.Report(StageProgress.FromReading(value));
    }
}
