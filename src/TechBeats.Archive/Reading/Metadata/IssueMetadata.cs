using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Metadata;

/// <summary>
/// The metadata in an issue's front matter and path. Computed values of front matter (minutes, word counts) are not read.
/// </summary>
internal sealed record IssueMetadata
{
    /// <summary>The day of the issue, or null if neither front matter nor path contains one.</summary>
    public DateOnly? Date { get; private init; }

    /// <summary>The number in the front matter, or null if there is none.</summary>
    public int? Number { get; private init; }

    public string? Author { get; private init; }

    public string? License { get; private init; }

    public string? Description { get; private init; }

    public string? Summary { get; private init; }

    public IReadOnlyList<string> Tags { get; private init; } = [];

    /// <summary>BCP 47 tag in the front matter, or null if there is none.</summary>
    public string? Language { get; private init; }

    private const int MaximumTagLength = 60;

    private const int MaximumLicenseLength = 120;

    /// <summary>Reads the metadata.</summary>
    /// <param name="frontMatter">The issue's front matter.</param>
    /// <param name="names">The metadata in the issue's path.</param>
    /// <param name="log">Receives the problem of a missing or invalid date.</param>
    public static IssueMetadata Read(FrontMatter frontMatter, FileNames names, ProblemLog log) => new()
    {
        Date = DateOf(frontMatter, names, log),
        Number = NumberOf(frontMatter),
        Author = Names(frontMatter, FrontMatterKeys.Authors),
        License = LicenseOf(frontMatter),
        Description = TitleText.Clean(frontMatter.Text(FrontMatterKeys.Descriptions)),
        Summary = TitleText.Clean(frontMatter.Text(FrontMatterKeys.Summaries)),
        Tags = TagsOf(frontMatter),
        Language = LanguageOf(frontMatter),
    };

    /// <summary>A license is a name or an address. A longer text, or a flag such as <c>true</c>, is none.</summary>
    private static string? LicenseOf(FrontMatter frontMatter) =>
        TitleText.Clean(frontMatter.Text(FrontMatterKeys.Licenses)) is { Length: <= MaximumLicenseLength } license
        && !bool.TryParse(license, out _)
            ? license
            : null;

    private static int? NumberOf(FrontMatter frontMatter) =>
        int.TryParse(
            frontMatter.Text(FrontMatterKeys.Numbers),
            out var number
        )
        && number >= 0
            ? number
            : null;

    private static DateOnly? DateOf(FrontMatter frontMatter, FileNames names, ProblemLog log)
    {
        if (frontMatter.Single(FrontMatterKeys.Dates) is { } given)
        {
            if (DateReader.Read(given.Texts[0]) is { } date)
            {
                return date;
            }

            var shown = given.Texts[0].Length > 40 ? string.Concat(given.Texts[0].AsSpan(0, 40), "…") : given.Texts[0];
            log.Warn(ProblemSlugs.BadDate, given.Line, $"\"{shown}\" is not a valid date", "Write the date as 2023-10-11");
            return names.Date;
        }

        foreach (var key in FrontMatterKeys.OtherDates)
        {
            if (frontMatter.Text(key) is { } other && DateReader.Read(other) is { } date)
            {
                return date;
            }
        }

        if (names.Date is null)
        {
            log.Warn(
                ProblemSlugs.MissingDate,
                0,
                "The issue has no date",
                "Add a date to the front matter (date: 2023-10-11) or to the file name (2023-10-11-name.md)"
            );
        }

        return names.Date;
    }

    private static string? Names(FrontMatter frontMatter, params ReadOnlySpan<string> keys)
    {
        var joined = frontMatter.Single(keys) is { } value
            ? string.Join(", ", value.Texts.Select(name => TitleText.Clean(name)).OfType<string>())
            : "";
        return joined.Length > 0 ? joined : null;
    }

    /// <summary>The tags: the items of a list, the parts of a text with commas, or the words of a text, as in Jekyll.</summary>
    private static IReadOnlyList<string> TagsOf(FrontMatter frontMatter)
    {
        var found = FrontMatterKeys.Tags.Select(frontMatter.Values.GetValueOrDefault).FirstOrDefault(tags => tags is { Texts.Count: > 0 });
        if (found is not { } value)
        {
            return [];
        }

        IEnumerable<string> tags = value.IsList ? value.Texts
            : value.Texts[0].Contains(',', StringComparison.Ordinal) ? value.Texts[0].Trim('[', ']').Split(',')
            : value.Texts[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. tags.Select(tag => TitleText.Clean(tag.Trim().Trim('"', '\'')))
                .OfType<string>()
                .Where(tag => tag.Length <= MaximumTagLength)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
    }

    /// <summary>The language tag, or null if it is missing or not well-formed.</summary>
    private static string? LanguageOf(FrontMatter frontMatter)
    {
        var tag = frontMatter.Text(FrontMatterKeys.Languages)?.Replace('_', '-');
        return tag is not null && LanguageTag.IsWellFormed(tag) ? tag : null;
    }
}
