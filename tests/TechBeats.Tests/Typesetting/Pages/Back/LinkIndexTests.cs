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
            Link(1, "https://arxiv.org/abs/2309.17453", "Paper", "From its row"),
            Link(1, "https://arxiv.org/pdf/2309.17453v2.pdf", " → Attention  Sinks"),
            Link(2, "https://arxiv.org/abs/2309.17453", "again")));

        Assert.Equal("arXiv 2309.17453", entry.Link.Name);
        Assert.Equal("https://arxiv.org/abs/2309.17453", entry.Address);
        Assert.Equal(("Attention Sinks", true), (entry.Title, entry.HasOwnTitle));
        Assert.Equal([10, 20], entry.Pages);
    }

    [Fact]
    public void A_word_that_stands_for_its_link_is_replaced_by_its_subject()
    {
        var entries = Collect(
            Link(1, "https://example.org/a", "here", "The subject"),
            Link(1, "https://example.org/b", "example.org", "Another"),
            Link(1, "https://example.org/c", "Link"));

        Assert.Equal(["The subject", "Another", null], entries.Select(entry => entry.Title));
        Assert.DoesNotContain(entries, entry => entry.HasOwnTitle);
    }

    [Fact]
    public void A_link_to_no_web_page_is_not_in_the_index() => Assert.Empty(Collect(Link(1, "mailto:someone@example.org", "mail")));

    // Every link stands on the page of ten times the issue's number.
    private static IReadOnlyList<LinkEntry> Collect(params (int Issue, TypesetLink Link)[] links) => LinkIndex.Collect(
        [
            .. links.GroupBy(link => link.Issue).Select(issue => new IssueSummary(
                new Issue { Key = $"{issue.Key}", Title = $"Issue {issue.Key}", Source = "one.md", Blocks = [] },
                [],
                [.. issue.Select(link => link.Link)],
                [])),
        ],
        landmark => int.Parse(landmark, null));

    private static (int Issue, TypesetLink Link) Link(int issue, string address, string text, string? subject = null) =>
        (issue, new TypesetLink(address, text, $"{10 * issue}", subject));
}
