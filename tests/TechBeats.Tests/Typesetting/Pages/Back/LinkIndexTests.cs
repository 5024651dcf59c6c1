using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Pages.Back;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Back;

public sealed class LinkIndexTests
{
    [Fact]
    public void Addresses_of_one_thing_are_one_entry_with_all_its_pages()
    {
        var entry = Assert.Single(Collect(
            Summary(1, ("https://arxiv.org/abs/2309.17453", "Paper"), ("https://arxiv.org/pdf/2309.17453v2.pdf", "Attention Sinks")),
            Summary(2, ("https://arxiv.org/abs/2309.17453", "again"))));

        Assert.Equal("arXiv 2309.17453", entry.Link.Name);
        Assert.Equal(["Paper", "Attention Sinks", "again"], entry.Titles);
        Assert.Equal([10, 20], entry.Pages);
        Assert.Equal(1, entry.FirstIssue);
    }

    [Fact]
    public void A_thing_of_one_issue_has_no_first_issue() =>
        Assert.Null(Assert.Single(Collect(Summary(1, ("https://example.org/", "Example")))).FirstIssue);

    [Fact]
    public void Entries_are_sorted_by_kind_and_key()
    {
        var entries = Collect(Summary(
            1,
            ("https://example.org/b", "b"),
            ("https://github.com/a/b", "code"),
            ("https://example.org/A", "A"),
            ("https://doi.org/10.1/x", "paper")));

        Assert.Equal(
            [LinkGroup.Paper, LinkGroup.Repository, LinkGroup.Article, LinkGroup.Article],
            entries.Select(entry => entry.Link.Group)
        );
        Assert.Equal(["doi 10.1/x", "a/b", "example.org/A", "example.org/b"], entries.Select(entry => entry.Link.Name));
    }

    [Fact]
    public void A_link_to_no_web_page_is_not_in_the_index() => Assert.Empty(Collect(Summary(1, ("mailto:someone@example.org", "mail"))));

    private static IReadOnlyList<LinkEntry> Collect(params IssueSummary[] issues) =>
        LinkIndex.Collect(issues, landmark => int.Parse(landmark, null));

    // Every link stands on the page of ten times the issue's number.
    private static IssueSummary Summary(int number, params (string Address, string Text)[] links) => new(
        new Issue { Key = $"{number}", Title = $"Issue {number}", Source = $"{number}.md", Number = number, Blocks = [] },
        [],
        [.. links.Select(link => new TypesetLink(link.Address, link.Text, $"{10 * number}", null))],
        []);
}
