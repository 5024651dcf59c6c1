using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Pages.Back;
using TechBeats.Typesetting.Pages.Glance;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Glance;

public sealed class LinkCountsTests
{
    private static readonly GlanceStyle Look = new();

    private static readonly LinkCounts Counts = LinkCounts.Count(
    [
        Issue(
            ("https://arxiv.org/abs/2309.17453", "Paper"), ("https://github.com/a/b", "Code"), ("https://www.a.example/x", "x"),
            ("mailto:a@a.example", "mail")),
        Issue(
            ("https://arxiv.org/pdf/2309.17453v2.pdf", "Attention sinks"), ("https://github.com/c/d", "c"),
            ("https://github.com/c/d/x", "d"), ("https://A.example/y", "y")),
        Issue(("https://github.com/a/b/issues", "again"), ("https://youtu.be/x", "video"), ("https://github.com/e/f", "once")),
    ]);

    [Fact]
    public void Links_are_counted_by_kind() =>
        Assert.Equal([2, 5, 1, 2], Enum.GetValues<LinkGroup>().Select(Counts.OfKind));

    [Fact]
    public void Hosts_with_the_most_links_come_first()
    {
        Assert.Equal([("github.com", 5), ("a.example", 2), ("arxiv.org", 2)], Counts.TopHosts(3));
        Assert.Equal(4, Counts.TopHosts(10).Count);
    }

    [Fact]
    public void Repositories_in_the_most_issues_come_first_and_single_links_do_not_count() =>
        Assert.Equal(
            [("a/b", 2, 2), ("c/d", 1, 2)],
            Counts.MostLinkedOf(LinkGroup.Repository, Look).Select(target => (target.Title, target.Issues, target.Links)));

    [Fact]
    public void A_paper_has_the_title_that_a_link_tells() =>
        Assert.Equal("Attention sinks", Assert.Single(Counts.MostLinkedOf(LinkGroup.Paper, Look)).Title);

    private static IssueSummary Issue(params (string Address, string Text)[] links) => new(
        new Issue { Key = "one", Title = "One", Source = "one.md", Blocks = [] },
        [],
        [.. links.Select((link, i) => new TypesetLink(link.Address, link.Text, $"one/{i}", null))],
        []);
}
