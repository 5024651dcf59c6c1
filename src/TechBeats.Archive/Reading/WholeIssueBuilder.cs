using TechBeats.Archive.Reading.Languages;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Archive.Reading.Passes;
using TechBeats.Model;

namespace TechBeats.Archive.Reading;

/// <summary>Builds the issue of a file with one issue.</summary>
internal static class WholeIssueBuilder
{
    /// <param name="file">The file.</param>
    /// <param name="language">BCP 47 tag if neither front matter nor text determines the language, or null for none.</param>
    public static ParsedIssue Build(IssueFile file, string? language)
    {
        var (log, frontMatter) = (file.Context.Log, file.FrontMatter);
        var metadata = IssueMetadata.Read(frontMatter, file.Names, log);
        var opening = FrontMatterFigure.Find(frontMatter);
        var opened = OpeningFigure.Add(opening, SubtitleFinder.Remove(metadata.Description, file.Body), file.Context);
        var key = IssueKey.Create(file.Names.Slug, file.Title);
        var body = IssueBody.Finish(opened, key, file.Context, isPart: false);
        var stated = metadata.Language ?? file.Names.Language;
        var issue = new Issue
        {
            Key = key,
            Title = file.Title,
            Number = metadata.Number ?? NumberReader.FromTitle(file.Title),
            Date = metadata.Date,
            Author = metadata.Author,
            License = metadata.License,
            Description = metadata.Description,
            Summary = metadata.Summary,
            Tags = metadata.Tags,
            Language = IssueLanguage.Determine(stated, language, TextSample.From(file.Title, metadata.Description, body.Blocks)),
            Source = file.Path,
            Hidden = file.Context.Hidden.Total,
            Blocks = body.Blocks,
        };
        var skip = SkipReason.Find(file.Path, frontMatter) ?? (body.Blocks.Count == 0 ? SkipReason.NoText(file.Path) : null);
        return new ParsedIssue(issue, skip, log.InOrder())
        {
            Addresses = IssueAddresses.Read(frontMatter),
            TranslationKey = IssueAddresses.TranslationKeyOf(frontMatter),
            StatesLanguage = metadata.Language is not null,
            Translations = IssueAddresses.TranslationsOf(frontMatter),
            NumberInName = file.IsUntitled ? null : NumberReader.FromName(file.Title, file.Names.Slug),
            Slug = frontMatter.Text("slug"),
            Categories = IssueAddresses.CategoriesOf(frontMatter),
            WebAddresses = file.Context.Links.Web,
            Headings = body.Headings,
            Anchors = body.Anchors,
            LinkedKeys = body.LinkedKeys,
            OpeningFigure = opened.Count > file.Body.Count ? opening!.Address : null,
        };
    }
}
