using TechBeats.Archive;
using TechBeats.Archive.Assembling;
using TechBeats.Settings;
using TechBeats.Sources;
using TechBeats.Sources.Files;
using TechBeats.Sources.Sites;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Archive;

/// <summary>
/// Every real archive beside the repository: its issues, and the settings that init writes for it.
/// </summary>
public sealed class SharedArchivesTests
{
    /// <summary>Every archive with its language.</summary>
    public static TheoryData<string, string> Languages => !Repository.HasSharedArchives ? [] : new()
    {
        { "erogol", "en" }, { "fahd-ar", "ar" }, { "fe-news-ko", "ko" }, { "geotribu-fr", "fr" }, { "hebrew-writer", "he" },
        { "jimrutt-feed", "en-US" }, { "medium-sample", "en" }, { "ml-papers", "en" }, { "rust-osdev", "en" }, { "rweekly", "en" },
        { "seeds", "en" }, { "swiftweekly", "en" }, { "tech-beats", "en" }, { "twir", "en" },
    };

    /// <summary>Archives that are read fast.</summary>
    public static TheoryData<string> Small =>
        !Repository.HasSharedArchives
            ? []
            :
            [
                "tech-beats",
                "seeds",
                "fahd-ar",
                "fe-news-ko",
                "medium-sample",
                "ml-papers",
                "rust-osdev",
                "swiftweekly",
                "erogol",
                "hebrew-writer",
            ];

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Languages))]
    public async Task Every_text_is_an_issue_in_its_language_or_left_out_with_a_reason(string name, string language)
    {
        var open = FileTrees.Open(Repository.SharedArchive(name));
        var contents = await ReadAsync(new ArchiveRequest { Files = open.Files, Jobs = 2 });
        var told = contents
            .Book.Issues.Select(issue => issue.Source)
            .Concat(contents.Skipped.Select(file => file.Path))
            .ToHashSet(StringComparer.Ordinal);
        Assert.Equal(
            "",
            string.Join('\n', open.Files.Files.Select(file => file.Path).Where(path => TextFiles.IsText(path) && !told.Contains(path)))
        );
        Assert.All(contents.Skipped, file => Assert.NotEqual("", file.Reason));
        Assert.Equal(language, contents.Book.Language);
        Assert.DoesNotContain(contents.Book.Issues, issue => issue.Language != language);
    }

    [Theory(SkipTestWithoutData = true)]
    [MemberData(nameof(Small))]
    public async Task The_settings_that_init_writes_repeat_what_the_archive_says(string name)
    {
        var open = FileTrees.Open(Repository.SharedArchive(name));
        var without = await ReadAsync(new ArchiveRequest { Files = open.Files, Jobs = 2 });
        var text = SettingsTemplate.Create(without, SplitRule.Auto, SiteSettings.Read(open.Files));
        using var folder = new TemporaryFolder();
        var settings = SettingsFile.Named(folder.Write("techbeats.yml", text), "techbeats.yml").Read(open.Files);
        var with = await ReadAsync(new ArchiveRequest
        {
            Files = open.Files,
            Title = settings.Get(SettingsTable.Title),
            Subtitle = settings.Get(SettingsTable.Subtitle),
            Author = settings.Get(SettingsTable.Author),
            Language = settings.Get(SettingsTable.Language),
            SiteAddress = settings.Get(SettingsTable.Site),
            Jobs = 2,
        });

        Assert.Equal(FactsOf(without), FactsOf(with));
        Assert.Equal(without.Problems.Count, with.Problems.Count);
    }

    [Fact]
    public async Task The_weekly_lists_of_one_file_are_issues()
    {
        var contents = await ReadAsync(
            new ArchiveRequest { Files = FileTrees.Open(Repository.SharedArchive("ml-papers")).Files, Jobs = 2 }
        );
        var weeks = contents.Book.Issues.Where(issue => issue.Title.StartsWith("Top ", StringComparison.Ordinal)).ToArray();
        Assert.True(weeks.Length >= 127, $"{weeks.Length} weeks");
        Assert.All(weeks, week => Assert.NotNull(week.Date));
        Assert.Equal(weeks.Select(week => week.Date).Order(), weeks.Select(week => week.Date));
        var same = await ReadAsync(
            new ArchiveRequest
            {
                Files = FileTrees.Open(Repository.SharedArchive("ml-papers")).Files,
                Split = SplitRule.At(2),
                Jobs = 2,
            }
        );
        Assert.Equal(contents.Book.Issues.Select(issue => issue.Title), same.Book.Issues.Select(issue => issue.Title));
    }

    private static Task<ArchiveContents> ReadAsync(ArchiveRequest request) =>
        ArchiveReader.ReadAsync(request, null, TestContext.Current.CancellationToken);

    private static string FactsOf(ArchiveContents contents)
    {
        var book = contents.Book;
        return string.Join(
            '\n',
            (string?[])
                [
                    book.Title,
                    book.Subtitle,
                    book.Author,
                    book.Language,
                    book.SiteAddress,
                    .. book.Issues.Select(issue => $"{issue.Key} {issue.Title} {issue.Date} {issue.Language} {issue.WordCount}"),
                ]
        );
    }
}
