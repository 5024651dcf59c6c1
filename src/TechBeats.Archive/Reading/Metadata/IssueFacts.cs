using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>What an issue's header and path say about it. Headers also hold what is computed here (minutes, word counts): that is not read.</summary>
/// <param name="Title">Its title, free of markup; null when the header names none.</param>
/// <param name="Date">Its day; null when neither header nor path name one.</param>
/// <param name="Number">Its number as the header gives it; null otherwise.</param>
internal sealed record IssueFacts(
    string? Title,
    DateOnly? Date,
    int? Number,
    string? Author,
    string? Description,
    string? Summary,
    IReadOnlyList<string> Tags,
    string? Language)
{
    private const int LongestTag = 60;

    private static readonly string[] TagKeys = ["tags", "tag", "keywords", "taxonomies.tags", "extra.tags"];

    public static IssueFacts Of(Header header, FileNames names, ProblemLog log) => new(
        TitleText.Clean(header.Text("title", "subject", "name")),
        DateOf(header, names, log),
        int.TryParse(header.Text("number", "issue", "issue_number", "issueNumber", "edition", "extra.number", "params.number"), out int number) && number >= 0 ? number : null,
        Names(header, "author", "authors", "extra.author", "extra.authors", "params.author"),
        TitleText.Clean(header.Text("description") ?? header.Text("summary", "excerpt", "subtitle", "abstract")),
        TitleText.Clean(header.Text("summary", "excerpt", "abstract")),
        TagsOf(header),
        LanguageOf(header));

    private static DateOnly? DateOf(Header header, FileNames names, ProblemLog log)
    {
        if (header.Single("date", "pubDate", "publishDate", "publish_date", "date_published", "published_at", "publishedAt", "created") is { } given)
        {
            if (DateReader.Read(given.Texts[0]) is { } date)
            {
                return date;
            }

            string shown = given.Texts[0].Length > 40 ? string.Concat(given.Texts[0].AsSpan(0, 40), "…") : given.Texts[0];
            log.Warn(ProblemSlugs.BadDate, given.Line, $"\"{shown}\" is no date that can be read", "Write it as 2023-10-11");
            return names.Date;
        }

        if (names.Date is null)
        {
            log.Warn(ProblemSlugs.MissingDate, 0, "The issue has no date", "Give it one in its front matter (date: 2023-10-11) or in its file name (2023-10-11-name.md)");
        }

        return names.Date;
    }

    private static string? Names(Header header, params ReadOnlySpan<string> keys)
    {
        string joined = header.Single(keys) is { } value
            ? string.Join(", ", value.Texts.Select(name => TitleText.Clean(name)).OfType<string>())
            : "";
        return joined.Length > 0 ? joined : null;
    }

    /// <summary>Tags as a list; as text with commas; else one for each word, as Jekyll has it.</summary>
    private static IReadOnlyList<string> TagsOf(Header header)
    {
        if (TagKeys.Select(header.Values.GetValueOrDefault).FirstOrDefault(found => found is { Texts.Count: > 0 }) is not { } value)
        {
            return [];
        }

        IEnumerable<string> tags = value.IsList ? value.Texts
            : value.Texts[0].Contains(',', StringComparison.Ordinal) ? value.Texts[0].Trim('[', ']').Split(',')
            : value.Texts[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return [.. tags.Select(tag => TitleText.Clean(tag.Trim().Trim('"', '\''))).OfType<string>().Where(tag => tag.Length <= LongestTag).Distinct(StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>A language tag of the form that BCP 47 asks for; anything else names none.</summary>
    private static string? LanguageOf(Header header)
    {
        string? tag = header.Text("lang", "language", "locale")?.Replace('_', '-');
        return tag is not null && LanguageTag.IsWellFormed(tag) ? tag : null;
    }
}
