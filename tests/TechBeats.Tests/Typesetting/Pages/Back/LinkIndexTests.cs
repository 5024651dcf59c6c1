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

    [Fact]
    public void Without_room_the_largest_hosts_become_one_entry_each()
    {
        var entries = Collect(
            Summary(1, [.. Enumerable.Range(1, 5).Select(i => ($"https://big.example/{i}", $"Page {i}"))]),
            Summary(2, ("https://big.example/6", "Page 6"), ("https://two.example/a", "A"), ("https://two.example/b", "B")),
            Summary(3, ("https://one.example/a", "One")));

        Assert.Equal((9, 0), (LinkIndex.Fit(entries, 9).Entries.Count, LinkIndex.Fit(entries, 9).Omitted));
        var (fitting, omitted) = LinkIndex.Fit(entries, 4);
        Assert.Equal(["big.example", "one.example/a", "two.example/a", "two.example/b"], fitting.Select(entry => entry.Link.Name));
        Assert.Equal((6, 0), (fitting[0].Count, omitted));
        Assert.Equal([10, 20], fitting[0].Pages);
    }

    [Fact]
    public void Without_any_room_the_smallest_hosts_are_omitted_and_counted()
    {
        var big = Enumerable.Range(1, 2).Select(i => ($"https://big.example/{i}", $"Page {i}"));
        var entries = Collect(Summary(1, [.. big, ("https://a.example/", "A"), ("https://b.example/", "B")]));

        var (fitting, omitted) = LinkIndex.Fit(entries, 1);

        Assert.Equal("big.example", Assert.Single(fitting).Link.Name);
        Assert.Equal(2, omitted);
    }

    private static IReadOnlyList<LinkEntry> Collect(params IssueSummary[] issues) =>
        LinkIndex.Collect(issues, landmark => int.Parse(landmark, null));

    // Every link stands on the page of ten times the issue's number.
    private static IssueSummary Summary(int number, params (string Address, string Text)[] links) => new(
        new Issue { Key = $"{number}", Title = $"Issue {number}", Source = $"{number}.md", Number = number, Blocks = [] },
        [],
        [.. links.Select(link => new TypesetLink(link.Address, link.Text, $"{10 * number}", null))],
        []);
}
