using TechBeats.Archive.Reading.Languages;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Archive.Reading.Passes;
using TechBeats.Model;

namespace TechBeats.Archive.Reading;

/// <summary>Builds the one issue of a file.</summary>
internal static class WholeIssueBuilder
{
    /// <param name="file">The file.</param>
    /// <param name="language">BCP 47 tag when neither front matter nor text tells the language; null for none.</param>
    public static ParsedIssue Build(IssueFile file, string? language)
    {
        var (log, header) = (file.Scope.Log, file.Header);
        var facts = IssueFacts.Of(header, file.Names, log);
        var opening = HeaderFigure.Of(header);
        var opened = OpeningFigure.Add(opening, file.Body, file.Scope);
        var key = IssueKey.Of(file.Names.Slug, file.Title);
        var body = IssueBody.Finish(opened, key, file.Scope, isPart: false);
        var issue = new Issue
        {
            Key = key,
            Title = file.Title,
            Number = facts.Number ?? NumberReader.Read(file.Title, file.Names.Slug),
            Date = facts.Date,
            Author = facts.Author,
            Description = facts.Description,
            Summary = facts.Summary,
            Tags = facts.Tags,
            Language = IssueLanguage.Of(facts.Language ?? file.Names.Language, language, TextSample.Of(file.Title, facts.Description, body.Blocks)),
            Source = file.Path,
            Blocks = body.Blocks,
        };
        var skip = SkipReason.Of(file.Path, header) ?? (body.Blocks.Count == 0 ? SkipReason.NoText(file.Path) : null);
        return new ParsedIssue(issue, skip, log.InOrder())
        {
            Addresses = IssueAddresses.Of(header),
            TranslationKey = header.Text("translationKey", "translation_key", "ref"),
            Slug = header.Text("slug"),
            Categories = IssueAddresses.CategoriesOf(header),
            WebAddresses = file.Scope.Links.Web,
            Headings = body.Headings,
            Anchors = body.Anchors,
            OpeningFigure = opened.Count > file.Body.Count ? opening!.Address : null,
        };
    }
}
