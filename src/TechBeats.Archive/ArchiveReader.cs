using System.Diagnostics;
using TechBeats.Archive.Assembling;
using TechBeats.Archive.Linking;
using TechBeats.Archive.Reading;
using TechBeats.Figures;
using TechBeats.Model;
using TechBeats.Sources;
using TechBeats.Sources.Files;
using TechBeats.Sources.Sites;

namespace TechBeats.Archive;

/// <summary>Reads an archive, a folder, a file or a feed, into a book. This is the entry point of the project.</summary>
public static class ArchiveReader
{
    /// <summary>Reads the archive.</summary>
    /// <exception cref="UnusableRequestException">No issue was selected, or the figure store can't be written.</exception>
    /// <exception cref="OperationCanceledException">Cancelled. Figures fetched until then stay in the store.</exception>
    public static async Task<ArchiveContents> ReadAsync(
        ArchiveRequest request, IProgress<ReadingProgress>? progress, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        var site = SiteOf(request);
        var files = IssueFiles.Find(request.Files, request.Selection.Exclude, new NamedPaths(request.Paths), request.Preface);
        var options = new ReadingOptions(request.Language, request.Split, request.Jobs);
        var read = ReadIssues.Read(request.Files, files.Found, options, progress, cancellation).InferLanguages(site.Language);
        var (corrected, excluded, unmatched) = IssueCorrections.Apply(request.Corrections, read.Issues);
        var (selected, unselected) = IssueSelection.Apply(request.Selection, corrected);
        if (selected.Count == 0)
        {
            throw IssueSelection.CreateEmptyException(request.Files.Name, files, read);
        }

        var (taken, same) = Deduplication.Apply(IssueOrder.Sort(selected), request.Language);
        var preface = request.Preface is { } path ? Preface.Read(request.Files, path, request.Language) : null;
        var named = UniqueKeys.Assign(preface is null ? taken : [preface, .. taken]);
        var given = new GivenMetadata(request.Title, request.Subtitle, request.Author, request.Language, request.SiteAddress);
        var metadata = BookMetadata.Merge(given, site, named);
        var (printed, repeated) = Boilerplate.Apply(named, request.Repeated);
        var others = corrected.Concat(excluded).Except(taken, ReferenceEqualityComparer.Instance).Cast<ParsedIssue>();
        var issues = IssueLinks.Bind(printed, [.. others], request.Files, site with { Address = metadata.SiteAddress });
        var timeOfReading = Stopwatch.GetElapsedTime(began);

        began = Stopwatch.GetTimestamp();
        var figures = await FiguresOf(request, issues, metadata.SiteAddress, progress, cancellation);
        var (cover, lost) = CoverFigure.Take(request.Cover, request.Figures, figures);
        var timeOfFigures = Stopwatch.GetElapsedTime(began);

        var printedIssues = issues.Zip(figures.Results, (issue, results) => issue.Issue with { Figures = results });
        IEnumerable<SkippedFile> skipped =
            [.. files.Skipped, .. read.Skipped, .. SkippedFiles.Excluded(excluded), .. unselected, .. SkippedFiles.FromProblems(same)];
        return new ArchiveContents(
            metadata.Bind([.. printedIssues]) with { Cover = cover },
            [
                .. request.Files.Problems,
                .. figures.StoreProblems,
                .. metadata.Problem is { } problem ? [problem] : Array.Empty<Problem>(),
                .. ProblemOrder.ByFile([.. files.Problems, .. read.Problems, .. unmatched, .. same, .. repeated, .. lost]),
                .. ProblemOrder.ByIssue(issues, figures.Problems),
            ],
            SkippedFiles.InOrder(skipped),
            figures.Records,
            [("read", timeOfReading), ("figures", timeOfFigures)])
        {
            Imports = figures.Imports,
        };
    }

    /// <summary>The site's settings. Values of the request take precedence.</summary>
    private static SiteSettings SiteOf(ArchiveRequest request)
    {
        var site = SiteSettings.Read(request.Files);
        return site with
        {
            Address = request.SiteAddress ?? site.Address,
            Permalinks = request.Permalinks.Count == 0
                ? site.Permalinks
                : [.. request.Permalinks.Select(pattern => ((string?)null, pattern))],
        };
    }

    private static async Task<GatheredFigures> FiguresOf(
        ArchiveRequest request,
        IReadOnlyList<ParsedIssue> issues,
        string? siteAddress,
        IProgress<ReadingProgress>? progress,
        CancellationToken cancellation)
    {
        if (request.Figures is not { } options)
        {
            return GatheredFigures.CreateEmpty(issues.Count);
        }

        var named = issues.Select(issue => new IssueFigures(issue.Issue.Source, issue.Figures, issue.Issue.Date));
        IReadOnlyList<IssueFigures> wanted = [.. named, .. CoverFigure.Find(request.Cover)];
        options = options with { Jobs = request.Jobs };
        return await FigureResolver.ResolveAsync(wanted, request.Files, siteAddress, options, progress, cancellation);
    }
}
