using System.Diagnostics;
using TechBeats.Archive.Assembling;
using TechBeats.Archive.Linking;
using TechBeats.Archive.Reading;
using TechBeats.Archive.Typography;
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
        var start = Stopwatch.GetTimestamp();
        var site = ReadSite(request);
        var files = IssueFiles.Find(request.Files, request.Selection.Exclude, new NamedPaths(request.Paths), request.Preface);
        var options = new ReadingOptions(request.Language, request.Split, request.Jobs);
        var read = ReadIssues.Read(request.Files, files.Found, options, progress, cancellation)
            .InferLanguages(site.Language)
            .AdoptNumbers();
        var (corrected, excluded, unmatched) = IssueCorrections.Apply(request.Corrections, read.Issues);
        var (selected, unselected) = IssueSelection.Apply(request.Selection, corrected);
        if (selected.Count == 0)
        {
            throw IssueSelection.CreateEmptyException(request.Files.Name, files, read);
        }

        var (printable, duplicates, translations) = Deduplication.Apply(IssueOrder.Sort(selected), request.Language, site.Language);
        var preface = request.Preface is { } path ? Preface.Read(request.Files, path, request.Language) : null;
        var named = UniqueKeys.Assign(preface is null ? printable : [preface, .. printable]);
        var given = new GivenMetadata(
            request.Title, request.Subtitle, request.Author, request.Language, request.SiteAddress, request.License);
        var metadata = BookMetadata.Merge(given, site, named);
        var (printed, repeated) = Boilerplate.Apply(named, request.Repeated);
        var others = corrected.Concat(excluded).Except(printable, ReferenceEqualityComparer.Instance).Cast<ParsedIssue>();
        var linked = IssueLinks.Bind(printed, [.. others], request.Files, site with { Address = metadata.SiteAddress }, translations);
        var typography = new IssueTypography(request.Typography, SiteTypography.Read(request.Files));
        var issues = typography.Apply(linked, request.Jobs, cancellation);
        var readingTime = Stopwatch.GetElapsedTime(start);

        start = Stopwatch.GetTimestamp();
        var figures = await FetchFiguresAsync(request, issues, metadata.SiteAddress, progress, cancellation);
        var (cover, lost) = CoverFigure.Take(request.Cover, request.Figures, figures);
        var figureTime = Stopwatch.GetElapsedTime(start);

        var printedIssues = issues.Zip(figures.Results, (issue, results) => issue.Issue with { Figures = results });
        IEnumerable<SkippedFile> skipped =
        [
            .. files.Skipped,
            .. read.Skipped,
            .. SkippedFiles.Excluded(excluded),
            .. unselected,
            .. SkippedFiles.FromProblems(duplicates),
        ];
        return new ArchiveContents(
            metadata.Apply(given, text => typography.Apply(text, metadata.Language, linked)).Bind([.. printedIssues]) with
            {
                Cover = cover,
            },
            [
                .. request.Files.Problems,
                .. figures.StoreProblems,
                .. metadata.Problem is { } problem ? [problem] : Array.Empty<Problem>(),
                .. ProblemOrder.ByFile([.. files.Problems, .. read.Problems, .. unmatched, .. duplicates, .. repeated, .. lost]),
                .. ProblemOrder.ByIssue(issues, figures.Problems),
            ],
            SkippedFiles.InOrder(skipped),
            figures.Records,
            [("read", readingTime), ("figures", figureTime)])
        {
            Imports = figures.Imports,
        };
    }

    /// <summary>The site's settings. Values of the request take precedence.</summary>
    private static SiteSettings ReadSite(ArchiveRequest request)
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

    private static async Task<GatheredFigures> FetchFiguresAsync(
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
