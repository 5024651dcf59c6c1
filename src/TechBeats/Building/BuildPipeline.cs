using System.Diagnostics;
using TechBeats.Archive;
using TechBeats.Model;
using TechBeats.Pdf;
using TechBeats.Sources;
using TechBeats.Typesetting;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Building;

/// <summary>The whole way from an archive to a file.</summary>
internal static class BuildPipeline
{
    /// <summary>Makes the book. The file that stood at its place stays there until the new one is whole.</summary>
    /// <exception cref="UnusableRequestException">The request can't be met.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; nothing was changed but the figure store.</exception>
    public static async Task<BuildResult> RunAsync(BuildRequest request, IProgress<StageProgress> progress, CancellationToken cancellation)
    {
        if (request.Output is { } named)
        {
            OutputFile.Probe(named);
        }

        var (fonts, fontProblems) = FontsFor(request);
        var archive = await ArchiveReader.ReadAsync(ReadingOf(request), new ReadingReporter(progress), cancellation);
        using var output = OutputFile.Create(request.Output ?? Path.Combine(request.Folder, BookFileName.Of(archive.Book)));
        using var pdf = new PdfExport(output.Stream, new PdfOptions(Jobs: request.Jobs));
        var pages = new PageProgress(pdf.Add, progress);
        var began = Stopwatch.GetTimestamp();
        var typeset = new Typesetter(fonts, request.Page, new BookStyles(), request.Jobs).Typeset(archive.Book, pages.Add, cancellation);
        var typesetting = Stopwatch.GetElapsedTime(began) - pages.TimeInSink;
        var written = pdf.Finish(typeset);
        var writing = Stopwatch.GetElapsedTime(began) - typesetting;

        var problems = ProblemOrder.Merge(archive.Book, [.. fontProblems, .. fonts.ProblemsInUse], archive.Problems, typeset.Problems);
        var isMade = !request.IsStrict || problems.All(problem => problem.Severity < Severity.Warning);
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
            [.. archive.Stages, ("set", typesetting), ("write", writing)]);
    }

    /// <summary>Reads and sets everything as a build does, and makes nothing.</summary>
    /// <exception cref="UnusableRequestException">The request can't be met.</exception>
    public static async Task<BuildResult> CheckAsync(
        BuildRequest request,
        IProgress<StageProgress> progress,
        CancellationToken cancellation
    )
    {
        var (fonts, fontProblems) = FontsFor(request);
        var archive = await ArchiveReader.ReadAsync(ReadingOf(request), new ReadingReporter(progress), cancellation);
        var pages = new PageProgress(sink: null, progress);
        var began = Stopwatch.GetTimestamp();
        var typeset = new Typesetter(fonts, request.Page, new BookStyles(), request.Jobs).Typeset(archive.Book, pages.Add, cancellation);
        var typesetting = Stopwatch.GetElapsedTime(began);
        return new BuildResult(
            null,
            0,
            pages.Count,
            archive.Book,
            typeset.IssuePages,
            archive.Figures,
            ProblemOrder.Merge(archive.Book, [.. fontProblems, .. fonts.ProblemsInUse], archive.Problems, typeset.Problems),
            [.. archive.Stages, ("set", typesetting)]);
    }

    /// <summary>Reads the issues and gathers their figures, and makes nothing but the store.</summary>
    /// <exception cref="UnusableRequestException">The request can't be met.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; what was fetched until then is in the store.</exception>
    public static Task<ArchiveContents> GatherAsync(
        BuildRequest request,
        IProgress<StageProgress> progress,
        CancellationToken cancellation
    ) => ArchiveReader.ReadAsync(ReadingOf(request), new ReadingReporter(progress), cancellation);

    /// <summary>Reads the issues and looks at no figure.</summary>
    /// <exception cref="UnusableRequestException">The request can't be met.</exception>
    public static Task<ArchiveContents> ReadAsync(
        BuildRequest request,
        IProgress<StageProgress> progress,
        CancellationToken cancellation
    ) => ArchiveReader.ReadAsync(request.Archive with { Figures = null }, new ReadingReporter(progress), cancellation);

    private static (FontLibrary Library, IReadOnlyList<Problem> Problems) FontsFor(BuildRequest request)
    {
        var (library, problems) = FontLibrary.Bundled().WithUserFonts(request.Fonts);
        return (request.SystemFonts.Count > 0 ? library.WithSystemFonts(request.SystemFonts) : library, problems);
    }

    private static ArchiveRequest ReadingOf(BuildRequest request) => request.Archive with { Figures = request.Figures };

    /// <summary>Passes on what the archive tells, from whatever thread it tells it.</summary>
    private sealed class ReadingReporter(IProgress<StageProgress> progress) : IProgress<ReadingProgress>
    {
        public void Report(ReadingProgress value) => progress.Report(StageProgress.Of(value));
    }
}
