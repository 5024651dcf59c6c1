using TechBeats.Archive.Reading.Inlines;
using TechBeats.Archive.Reading.Languages;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Archive.Reading.Parts;
using TechBeats.Archive.Reading.Passes;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading;

/// <summary>
/// Builds the issues of a file with several. Date, number and title come from the headings, other metadata from the front matter.
/// </summary>
internal static class PartIssueBuilder
{
    /// <param name="file">The file.</param>
    /// <param name="parts">Its parts, at least one.</param>
    /// <param name="language">BCP 47 tag if neither front matter nor text determines the language, or null for none.</param>
    public static IReadOnlyList<ParsedIssue> Build(IssueFile file, IReadOnlyList<FilePart> parts, string? language)
    {
        // The file's missing date is not reported, since the parts have their own dates.
        var metadata = IssueMetadata.Read(file.FrontMatter, file.Names, new ProblemLog(file.Path));
        ParsedIssue[] issues = [.. parts.Select(part => Build(file, part, metadata, language))];
        var first = issues[0] with
        {
            Issue = issues[0].Issue with { Hidden = file.Context.Hidden.Total },
            Problems = file.Context.Log.InOrder(),
            WebAddresses = file.Context.Links.Web,
        };
        return [first, .. issues.Skip(1)];
    }

    private static ParsedIssue Build(IssueFile file, FilePart part, IssueMetadata metadata, string? language)
    {
        var title = TypedSigns.Remove(part.Title ?? file.Title);
        var key = part.Title is null ? IssueKey.Create(file.Names.Slug, file.Title) : IssueKey.Create(title, title);
        var body = IssueBody.Finish(new NoteNumbers().Rewrite(part.Blocks), key, file.Context, isPart: true);
        var stated = metadata.Language ?? file.Names.Language;
        var issue = new Issue
        {
            Key = key,
            Title = title,
            Number = part.Title is null ? null : NumberReader.FromTitle(title),
            Date = part.Date,
            Author = metadata.Author,
            License = metadata.License,
            Tags = metadata.Tags,
            Language = IssueLanguage.Determine(stated, language, TextSample.From(title, null, body.Blocks)),
            Source = file.Path,
            IsPreface = part.Title is null,
            Blocks = body.Blocks,
        };
        return new ParsedIssue(issue, SkipOf(file, part, title, body), [])
        {
            NumberInName = part.Title is null ? null : NumberReader.FromName(title, ""),
            TranslationKey = IssueAddresses.TranslationKeyOf(file.FrontMatter),
            Headings = body.Headings,
            Anchors = body.Anchors,
            LinkedKeys = body.LinkedKeys,
            IsPart = true,
        };
    }

    private static Problem? SkipOf(IssueFile file, FilePart part, string title, IssueBody body) =>
        SkipReason.Find(file.Path, file.FrontMatter)
        ?? (body.Blocks.Count == 0 ? SkipReason.NoText(file.Path) : null)
        ?? (part.IsTableOfContents ? SkipReason.TableOfContents(file.Path, part.Line, title) : null);
}
