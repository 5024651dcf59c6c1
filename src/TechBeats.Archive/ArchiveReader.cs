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

/// <summary>The door of the archive: a folder, a file or an address in, a book out.</summary>
public static class ArchiveReader
{
    /// <summary>Reads the archive.</summary>
    /// <exception cref="UnusableRequestException">There is no such archive, no issue in it was selected, or the figure store can't be written.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; what was fetched until then stays in the store.</exception>
    public static async Task<ArchiveContents> ReadAsync(ArchiveRequest request, IProgress<ReadingProgress>? progress, CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        var files = IssueFiles.Find(request.Files, request.Selection.Exclude, new NamedPaths(request.Paths), request.Preface);
        var site = SiteSettings.Read(request.Files);
        site = site with
        {
            Address = request.SiteAddress ?? site.Address,
            Permalinks = request.Permalinks.Count > 0 ? [.. request.Permalinks.Select(pattern => ((string?)null, pattern))] : site.Permalinks,
        };
        var read = ReadIssues.Of(request, files.Found, progress, cancellation).In(site.Language);
        var (corrected, excluded, unmet) = IssueCorrections.Apply(request.Corrections, read.Issues);
        var (selected, unselected) = IssueSelection.Apply(request.Selection, corrected);
        if (selected.Count == 0)
        {
            throw IssueSelection.NothingLeft(request, files, read);
        }

        var (taken, same) = Sameness.Apply(IssueOrder.Sort(selected), request.Language);
        var named = UniqueKeys.Of(Preface.Of(request) is { } preface ? [preface, .. taken] : taken);
        var facts = BookFacts.Of(request, site, named);
        var (printed, repeated) = RepeatedText.Apply(named, request.Repeated);
        var issues = IssueLinks.Bind(printed, [.. corrected.Concat(excluded).Except(taken, ReferenceEqualityComparer.Instance).Cast<ParsedIssue>()], request.Files, site with { Address = facts.SiteAddress });
        var timeOfReading = Stopwatch.GetElapsedTime(began);

        began = Stopwatch.GetTimestamp();
        var figures = request.Figures is { } options
            ? await FigureResolver.ResolveAsync(
                [.. issues.Select(issue => new IssueFigures(issue.Issue.Source, issue.Figures, issue.Issue.Date)), .. CoverFigure.Of(request)], request.Files, facts.SiteAddress, options with { Jobs = request.Jobs }, progress, cancellation)
            : GatheredFigures.CreateEmpty(issues.Count);
        var (cover, lost) = CoverFigure.Result(request, figures);
        var timeOfFigures = Stopwatch.GetElapsedTime(began);

        return new ArchiveContents(
            facts.Bind([.. issues.Zip(figures.Results, (issue, results) => issue.Issue with { Figures = results })]) with { Cover = cover },
            ArchiveProblems.Merge(request.Files, facts, files, read, [.. unmet, .. same, .. repeated, .. lost], issues, figures),
            [.. files.Skipped.Concat(read.Skipped).Concat(excluded.Select(issue => new SkippedFile(issue.Issue.Source, "excluded"))).Concat(unselected).Concat(same.Select(skip => new SkippedFile(skip.Place!.Value.File, skip.Message))).OrderBy(file => file.Path, StringComparer.Ordinal)],
            figures.Records,
            [("read", timeOfReading), ("figures", timeOfFigures)])
        {
            Imports = figures.Imports,
        };
    }
}
