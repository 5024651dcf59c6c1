using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Metadata;

public sealed class FrontMatterTests
{
    [Fact]
    public void Toml_says_what_yaml_says()
    {
        var issue = Parse(
            """
            +++
            title = "Bread \u0026 \"butter\"" # a comment
            date = 2023-12-07T10:00:00Z
            description = '''
            Two
            lines'''
            tags = [
              "one", # first
              'two',
            ]

            [extra]
            month = "November"
            authors = ["Ann", "Bob"]
            +++
            Text of the issue.
            """).Issue;

        Assert.Equal("Bread & \"butter\"", issue.Title);
        Assert.Equal(new DateOnly(2023, 12, 7), issue.Date);
        Assert.Equal("Two lines", issue.Description);
        Assert.Equal(["one", "two"], issue.Tags);
        Assert.Equal("Ann, Bob", issue.Author);
    }

    [Fact]
    public void Tags_may_be_a_taxonomy_and_tables_do_not_hide_the_top()
    {
        var header = Toml(
            "[taxonomies]\ntags = [\"a\"]\n[[menu.main]]\ntitle = \"Menu\"\nplace = { name = 'x', n = 1 }\n\"odd key\".b = 1"
        );

        Assert.Equal(["a"], header.Values["taxonomies.tags"].Texts);
        Assert.False(header.Values.ContainsKey("title"));
        Assert.Equal("Menu", header.Text("menu.main.title"));
        Assert.Equal("x", header.Text("menu.main.place"));
        Assert.Equal("1", header.Text("menu.main.odd key.b"));
    }

    [Fact]
    public void A_slip_in_toml_costs_its_line_alone()
    {
        var parsed = Parse("+++\ntitle = \"No end\ndate = 2023-01-02\nauthor Ann\ndraft = false\n+++\nText.");

        Assert.Equal(new DateOnly(2023, 1, 2), parsed.Issue.Date);
        var problem = Assert.Single(parsed.Problems, problem => problem.Slug == ProblemSlugs.BadFrontMatter);
        Assert.Equal(2, problem.Place!.Value.Line);
    }

    [Fact]
    public void A_header_in_toml_beyond_all_measure_is_not_read()
    {
        var log = new ProblemLog("a.md");

        Assert.Empty(TomlReader.Read("a = 1\n" + new string('#', 100_000), 2, log).Values);
        Assert.Equal(
            (ProblemSlugs.TooLarge, 2),
            Assert.Single(log.InOrder()) is var problem ? (problem.Slug, problem.Place!.Value.Line) : default
        );
    }

    [Fact]
    public void A_draft_in_toml_is_a_draft() => Assert.Equal(ProblemSlugs.SkippedDraft, Parse("+++\ndraft = true\n+++\nText.").Skip?.Slug);

    [Fact]
    public void Lines_without_fences_are_a_header_when_they_name_the_issue()
    {
        var parsed = Parse(
            "Title: The News 11\nDate: 2013-08-19 00:33\nCategory: News\nSummary: Long\n  and longer\n\nHello there.\n\n# First\n"
        );

        Assert.Equal("The News 11", parsed.Issue.Title);
        Assert.Equal(new DateOnly(2013, 8, 19), parsed.Issue.Date);
        Assert.Equal(7, parsed.Issue.Blocks[0].Line);
    }

    [Theory]
    [InlineData("Note: this is a paragraph\nDate: none of a header\nand it goes on.\n\nText.")]
    [InlineData("Hello: there\n\nText.")]
    [InlineData("https://example.org/title: x\n\nText.")]
    [InlineData("Title:no space\n\nText.")]
    public void Paragraphs_with_colons_are_none(string text) => Assert.Equal(FrontMatterKind.None, FrontMatterSplit.Split(text).Kind);

    [Theory]
    [InlineData("issues/2025-05.md", "2025-05-01")]
    [InlineData("rdp/rdp_2023-02-03.md", "2023-02-03")]
    [InlineData("posts/2023-10-11-slug.md", "2023-10-11")]
    [InlineData("blog/2023/10/slug.md", "2023-10-01")]
    [InlineData("blog/2023/10/11/slug/index.md", "2023-10-11")]
    [InlineData("this-month/2023-11/index.md", "2023-11-01")]
    [InlineData("weekly-2020-19.md", null)]
    [InlineData("port-8080-2000.md", null)]
    public void Paths_name_days(string path, string? date) =>
        Assert.Equal(date, FileNames.Parse(path).Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("post/one/index.ar.md", "ar", "one")]
    [InlineData("fr/2023-01-02-deux.md", "fr", "deux")]
    [InlineData("post/three.pt-br.md", "pt-BR", "three")]
    [InlineData("post/jquery.min.md", null, "jquery.min")]
    public void Paths_name_languages(string path, string? language, string slug)
    {
        var names = FileNames.Parse(path);
        Assert.Equal((language, slug), (names.Language, names.Slug));
    }

    [Fact]
    public void Random_front_matter_costs_the_issue_no_text()
    {
        var random = new Random(20);
        const string Alphabet = "+-=[]{}\"'\\#.,:\n\t ab1é\u0000&*|>!%@`";
        for (var count = 0; count < 3000; count++)
        {
            var text = new string(random.GetItems<char>(Alphabet, random.Next(60)));
            foreach (var written in new[] { $"+++\n{text}\n+++\nText.", $"---\n{text}\n---\nText.", $"Title: {text}\n\nText." })
            {
                var parsed = Parse(written);
                Assert.True(ModelWalk.Words(parsed.Issue.Blocks).EndsWith("Text.", StringComparison.Ordinal), written);
                Assert.NotEmpty(parsed.Issue.Title);
                Assert.All(parsed.Problems, problem => Assert.InRange(problem.Place!.Value.Line, 0, 1 + written.Count(c => c == '\n')));
            }
        }
    }

    /// <summary>A line of an unknown shape is reported, and its neighbors are read.</summary>
    [Theory]
    [InlineData("+++\ntitle = \"T\"\nnonsense\n+++\nText.")]
    [InlineData("---\ntitle: T\nauthor: {\n---\nText.")]
    public void A_broken_line_between_fences_is_reported(string text)
    {
        var parsed = Parse(text);
        Assert.Equal("T", parsed.Issue.Title);
        Assert.Single(parsed.Problems, problem => problem.Slug == ProblemSlugs.BadFrontMatter);
    }

    private static FrontMatter Toml(string text) => TomlReader.Read(text, 2, new ProblemLog("a.md"));

    private static ParsedIssue Parse(string text) => IssueReading.Of(text, "a.md");
}
