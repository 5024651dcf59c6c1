using TechBeats.Archive.Reading;
using TechBeats.Model;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Archive.Reading;

/// <summary>Texts that no one would write, each of which would cost a parser minutes, its stack or an exception.</summary>
public sealed class GuardTests
{
    [Fact]
    public void A_picture_within_its_address_is_a_figure_however_long_it_is()
    {
        var letters = string.Concat(Enumerable.Repeat("QUJD/+=-_%41", 500_000));
        var markdown =
            $"![One](data:image/png;base64,{letters} \"Two words\")\n\n<p><img src='data:image/jpeg;base64,{letters}A' alt=x></p>\n\n"
                + $"![three][3]\n\n[3]: <data:image/gif;base64,{letters}B>\n\nThe *end*";

        var issue = IssueReading.Of(markdown);

        Assert.Equal(
            [$"data:image/png;base64,{letters}", $"data:image/jpeg;base64,{letters}A", $"data:image/gif;base64,{letters}B"],
            issue.Figures.Select(figure => figure.Address)
        );
        Assert.EndsWith("The *end*", IssueOutline.Of(issue.Issue.Blocks).Trim(), StringComparison.Ordinal);
        Assert.DoesNotContain(ProblemSlugs.TooLarge, IssueReading.Slugs(issue));
    }

    [Fact]
    public void An_address_that_looks_like_a_placeholder_is_kept()
    {
        var letters = new string('A', 5000);

        var issue = IssueReading.Of(
            $"![a](data:image/png;base64,.held.0) ![b](data:image/png;base64,{letters}) ![c](data:image/png;base64,.heldx.7)"
        );

        Assert.Equal(
            ["data:image/png;base64,.held.0", $"data:image/png;base64,{letters}", "data:image/png;base64,.heldx.7"],
            issue.Figures.Select(figure => figure.Address)
        );
    }

    [Theory]
    [InlineData("<div>", 100_000, ProblemSlugs.TooDeep)]
    [InlineData("<div>\n\n", 20_000, ProblemSlugs.TooDeep)]
    [InlineData("<b>", 50_000, ProblemSlugs.TooDeep)]
    [InlineData("<table><tr><td>", 5_000, ProblemSlugs.TooDeep)]
    [InlineData(">", 10_000, ProblemSlugs.TooDeep)]
    [InlineData("- ", 10_000, ProblemSlugs.TooDeep)]
    [InlineData("1. ", 10_000, ProblemSlugs.TooDeep)]
    [InlineData("+ > ", 5_000, ProblemSlugs.TooDeep)]
    [InlineData("![a](", 30_000, ProblemSlugs.TooDeep)]
    [InlineData("[a](", 50_000, ProblemSlugs.TooDeep)]
    [InlineData("[", 50_000, ProblemSlugs.TooDeep)]
    [InlineData("**a ", 50_000, ProblemSlugs.TooDeep)]
    [InlineData("a**b*c ", 20_000, ProblemSlugs.TooDeep)]
    [InlineData("http://a.b ", 20_000, ProblemSlugs.TooDeep)]
    [InlineData("[a]: b\n", 20_000, ProblemSlugs.TooDeep)]
    [InlineData("a <? ", 100_000, ProblemSlugs.TooDeep)]
    [InlineData("a <? > ", 100_000, ProblemSlugs.TooDeep)]
    [InlineData("a <!X ", 100_000, ProblemSlugs.TooDeep)]
    [InlineData("a <!-- > ", 100_000, ProblemSlugs.TooDeep)]
    [InlineData("| a ", 5_000, ProblemSlugs.TooLarge)]
    [InlineData("word ", 1_000_000, ProblemSlugs.TooLarge)]
    public void Text_beyond_a_limit_is_a_problem_and_prints_as_written(string piece, int times, string slug)
    {
        var issue = IssueReading.Of(string.Concat(Enumerable.Repeat(piece, times)) + "last\n\nThe *end*");
        Assert.Contains(slug, IssueReading.Slugs(issue));
        if (piece != "word ")
        {
            var outline = IssueOutline.Of(issue.Issue.Blocks);
            Assert.Contains("last", outline, StringComparison.Ordinal);
            Assert.Contains("The *end*", outline, StringComparison.Ordinal);
        }
    }

    /// <summary>Each would overflow the stack of YamlDotNet's parser, or cost it seconds.</summary>
    [Theory]
    [InlineData("[", 100_000)]
    [InlineData("[", 1_000)]
    [InlineData("a: {", 1_000)]
    [InlineData("? ", 20_000)]
    [InlineData("? ", 5_000)]
    [InlineData("- ", 5_000)]
    [InlineData("- ? ", 3_000)]
    public void A_header_that_would_end_the_YAML_parser_does_not_reach_it(string piece, int times)
    {
        var issue = IssueReading.Of($"---\ntitle: A title\n{string.Concat(Enumerable.Repeat(piece, times))}\n---\nText");

        Assert.Equal("A title", issue.Issue.Title);
        Assert.Contains(issue.Problems, problem => problem is { Slug: ProblemSlugs.TooDeep or ProblemSlugs.TooLarge, Place.Line: 2 });
    }

    /// <summary>
    /// Shapes for which no limit is needed, as long as no reader of them is quadratic: then this test would take minutes.
    /// </summary>
    [Theory]
    [InlineData("{% a %}")]
    [InlineData("{{ a")]
    [InlineData("{{< a >}}x")]
    [InlineData("{% if a %}")]
    [InlineData("{% endraw ")]
    [InlineData("{% highlight x %}\n")]
    [InlineData("{% assign a = a | append: a %}")]
    [InlineData("::: a\n")]
    [InlineData(":::\n")]
    [InlineData("!!! a\n    ")]
    [InlineData(":smile:")]
    [InlineData("++")]
    [InlineData("a^")]
    [InlineData("{==")]
    [InlineData("{:/")]
    [InlineData("{")]
    [InlineData("<pre>")]
    [InlineData("a\n[a]: b/c\n\n")]
    public void Markup_repeated_a_hundred_thousand_times_is_read(string piece) =>
        Assert.Contains(
            "last",
            ModelWalk.Words(IssueReading.Of(string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length)) + "\n\nlast").Issue.Blocks),
            StringComparison.Ordinal
        );

    [Fact]
    public void Five_hundred_brackets_in_the_front_matter_are_a_problem() =>
        Assert.Contains(ProblemSlugs.TooDeep, IssueReading.Slugs(IssueReading.Of($"---\ntitle: {new string('[', 500)}\n---\nText")));

    [Fact]
    public void Values_that_refer_to_each_other_without_end_are_a_problem()
    {
        var laughs = string.Concat(
            Enumerable.Range(0, 20).Select(index => $"k{index}: &a{index} [{string.Join(',', Enumerable.Repeat($"*a{index - 1}", 9))}]\n")
        );
        Assert.Contains(ProblemSlugs.TooDeep, IssueReading.Slugs(IssueReading.Of($"---\ntitle: Kept\n{laughs}---\nText")));
    }

    [Fact]
    public void A_header_indented_without_end_is_a_problem()
    {
        var header = string.Concat(Enumerable.Range(0, 400).Select(index => new string(' ', index) + "a:\n"));
        Assert.Contains(ProblemSlugs.TooDeep, IssueReading.Slugs(IssueReading.Of($"---\n{header}---\nText")));
    }

    [Fact]
    public void A_hundred_attributes_too_many_cost_only_the_markup()
    {
        var attributes = string.Concat(Enumerable.Range(0, 50_000).Select(index => $"a{index} "));
        var issue = IssueReading.Of($"<div {attributes}>words</div>");
        Assert.Contains(ProblemSlugs.TooDeep, IssueReading.Slugs(issue));
        Assert.Equal("paragraph words\n", IssueOutline.Of(issue.Issue.Blocks));
    }

    /// <summary>Each would make more cells than there are words, or would copy elements that are left open.</summary>
    [Theory]
    [InlineData("<tr><th colspan=200>a<th>b", "<tr>", 20_000, 2)]
    [InlineData("<tr><th colspan=200>a<th>b", "<tr><td>", 20_000, 40_004)]
    [InlineData("<tr><th>a<th colspan=1000>b<th rowspan=65534>c", "<tr><td>x", 2_000, 8_000)]
    public void Cells_are_made_where_cells_begin(string first, string row, int rows, int maximum)
    {
        var issue = IssueReading.Of(Table(first, row, rows));

        Assert.InRange(CellsOf(issue), 2, maximum);
        Assert.Empty(issue.Problems);
    }

    [Theory]
    [InlineData("<tr><th>a", "<td>x", 100_000)]
    [InlineData("<tr><th>a", "<td>x", 2_000)]
    [InlineData("<tr><th>a", "<td><td>", 160_000)]
    public void A_table_wider_than_a_page_makes_no_cells(string first, string piece, int times)
    {
        var issue = IssueReading.Of(Table(first, piece, times) + "\n\nlast");

        Assert.Equal(0, CellsOf(issue));
        Assert.Equal([ProblemSlugs.TooLarge], IssueReading.Slugs(issue));
        Assert.EndsWith("last", ModelWalk.Words(issue.Issue.Blocks).TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_2000_columns_and_2000_rows_makes_no_cells()
    {
        var issue = IssueReading.Of(Table("<tr>" + string.Concat(Enumerable.Repeat("<th>a", 2_000)), "<tr><td>b", 2_000));

        Assert.Equal(0, CellsOf(issue));
        Assert.Equal([ProblemSlugs.TooLarge], IssueReading.Slugs(issue));
        Assert.Equal(2_000, ModelWalk.Words(issue.Issue.Blocks).Count(letter => letter == 'b'));
    }

    [Fact]
    public void Cells_that_cover_all_rows_below_make_no_cells_there()
    {
        var first = "<tr>" + string.Concat(Enumerable.Repeat("<th rowspan=65534>a", 100));

        var issue = IssueReading.Of(Table(first, "<tr><td>b", 2_000));

        Assert.InRange(CellsOf(issue), 2_100, 4_100);
        Assert.Equal([ProblemSlugs.TooLarge], IssueReading.Slugs(issue));
        Assert.Equal(2_000, ModelWalk.Words(issue.Issue.Blocks).Count(letter => letter == 'b'));
    }

    [Fact]
    public void Elements_left_open_are_not_opened_again_in_each_of_40000_paragraphs()
    {
        var fonts = string.Concat(Enumerable.Range(1, 200).Select(size => $"<font size={size}>"));

        var issue = IssueReading.Of($"<div>{fonts}{string.Concat(Enumerable.Repeat("<p>x", 40_000))}</div>\n\nlast");

        Assert.Equal([ProblemSlugs.TooDeep], IssueReading.Slugs(issue));
        Assert.Equal(40_001, ModelWalk.Blocks(issue.Issue.Blocks).OfType<Paragraph>().Count());
    }

    [Theory]
    [InlineData(2, "Shown.")]
    [InlineData(60_000, "Hidden. Shown.")]
    public void Media_queries_are_read_to_a_bounded_depth(int depth, string text)
    {
        var style = string.Concat(Enumerable.Repeat("@media screen{", depth)) + ".a{display:none}" + new string('}', depth);

        var issue = IssueReading.Of($"<style>{style}</style><p><span class=a>Hidden.</span> Shown.</p>", "_posts/2023-10-11-issue.html");

        Assert.Equal(text, PlainText.Trimmed(Assert.IsType<Paragraph>(Assert.Single(issue.Issue.Blocks)).Inlines));
    }

    [Fact]
    public void An_ordinary_long_issue_meets_no_guard()
    {
        var list = string.Concat(
            Enumerable
                .Range(0, 400)
                .Select(index => $"* **Item {index}** with `code`, a [link](https://example.com/{index}) and _more_ [{index}].\n")
        );
        Assert.Empty(IssueReading.Of($"---\ntitle: Long\n---\n{list}").Problems);
    }

    [Fact]
    public void Many_equal_headings_each_have_a_name_of_their_own()
    {
        var issue = IssueReading.Of(string.Concat(Enumerable.Repeat("## a\n\n", 5_000)));
        Assert.Equal(5_000, issue.Issue.Blocks.OfType<Heading>().Select(heading => heading.Key).Distinct().Count());
    }

    private static string Table(string first, string piece, int times) =>
        $"<table>{first}{string.Concat(Enumerable.Repeat(piece, times))}</table>";

    private static int CellsOf(ParsedIssue issue) =>
        ModelWalk.Blocks(issue.Issue.Blocks).OfType<Table>().Sum(table => table.Head.Concat(table.Body).Sum(row => row.Cells.Count));
}
