using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Back;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Back;

public sealed class BackMatterSetterTests
{
    [Fact]
    public void A_book_without_links_topics_and_losses_has_no_back_matter()
    {
        var back = Set(Summary([], [], []));
        Assert.Empty(back.Slabs);
        Assert.Empty(back.Parts);
    }

    [Fact]
    public void Every_part_has_its_title_and_its_landmark()
    {
        var back = Set(Summary(
            [new TypesetLink("https://example.org/page", "A page", "1", null)],
            [new TypesetLostFigure("https://example.org/a.png", "A chart", "not found (404)", "not found", "2")],
            ["compilers"]));

        Assert.Equal(["Links by kind", "Topics", Wording.English.LostFigures], back.Parts.Select(part => part.Title));
        Assert.Equal(["-links", "-topics", "-figures"], back.Parts.Select(part => part.Name));
        Assert.True(back.Slabs[0].StartsPage);
        Assert.DoesNotContain(back.Slabs.Skip(1), slab => slab.StartsPage);
        Assert.Equal(["Articles"], back.Parts[0].Groups.Select(group => group.Title));
    }

    [Fact]
    public void Many_pages_of_one_thing_are_shortened_to_the_first_and_the_last()
    {
        var links = Enumerable.Range(1, 9).Select(page => new TypesetLink("https://example.org/page", "A page", $"{page}", null)).ToList();
        var texts = Set(Summary(links, [], [])).Slabs.Select(slab => DisplayFixture.TextOf(slab.Content));
        Assert.Contains(texts, text => text.EndsWith("1,2,3,4,5,… 9", StringComparison.Ordinal));
    }

    [Fact]
    public void A_word_that_stands_for_its_link_says_nothing()
    {
        var link = new TypesetLink("https://example.org/page", "→ here", "1", "The subject");
        var texts = Set(Summary([link], [], [])).Slabs.Select(slab => DisplayFixture.TextOf(slab.Content));
        Assert.Contains(texts, text => text.StartsWith("The subject", StringComparison.Ordinal));
    }

    [Fact]
    public void Lost_figures_of_one_host_and_reason_are_one_line()
    {
        var lost = Enumerable.Range(1, 500)
            .Select(i => new TypesetLostFigure($"https://img.example.org/{i}.png", $"Chart {i}", $"expired {i}", "expired", $"{i}"))
            .Append(new TypesetLostFigure("https://img.example.org/x.png", "Chart x", "not found (404)", "not found", "12"))
            .Append(new TypesetLostFigure("../images/a/b.png", "Chart b", "not found", "not found", "13"))
            .Append(new TypesetLostFigure("images/c.png", "Chart c", "not found", "not found", "14"))
            .ToList();

        var texts = Set(Summary([], lost, [])).Slabs.Select(slab => DisplayFixture.TextOf(slab.Content)).Skip(1).ToList();

        Assert.Equal(
            [
                "expired", "img.example.org500 figures1,2,3,4,5,… 500",
                "not found", "images/2 figures13,14", "Chart xnot found (404)12", "https://img.example.org/x.png",
            ],
            texts);
    }

    [Fact]
    public void Lost_figures_of_one_host_and_reason_are_one_entry_of_the_report()
    {
        var embedded = $"data:image/png;base64,{new string('A', 5000)}";
        var lost = Enumerable.Range(1, 3)
            .Select(i => new TypesetLostFigure($"https://img.example.org/{i % 2}.png", "", "", "expired", $"{i}")
            {
                Loss = LossReason.Expired,
            })
            .Append(new TypesetLostFigure(embedded, "", "", "damaged", "7") { Loss = LossReason.Undecodable })
            .Append(new TypesetLostFigure("a.png", "", "", "not looked for", "8"))
            .ToList();

        var groups = Set(Summary([], lost, [])).LostFigures;

        Assert.Equal([LossReason.Expired, LossReason.Undecodable, null], groups.Select(group => group.Reason));
        Assert.Equal(["img.example.org", "data:", "/"], groups.Select(group => group.Place));
        Assert.Equal(["https://img.example.org/1.png", "https://img.example.org/0.png"], groups[0].Addresses);
        Assert.Equal([1, 2, 3], groups[0].Pages);
        Assert.Equal(embedded[..60] + "…", Assert.Single(groups[1].Addresses));
    }

    [Fact]
    public void Lost_figures_of_thousands_of_hosts_have_a_bound()
    {
        var lost = Enumerable.Range(1, 5000)
            .Select(i => new TypesetLostFigure($"https://h{i}.example.org/x.png", "A chart", "not found", "not found", "12"))
            .ToList();

        var (slabs, groups) = (Set(Summary([], lost, [])).Slabs, Set(Summary([], lost, [])).LostFigures);

        // The report has no such bound.
        Assert.Equal(5000, groups.Count);
        Assert.InRange(slabs.Count, 50, 200);
        Assert.Equal("and 4928 more", DisplayFixture.TextOf(slabs[^1].Content));
    }

    [Theory]
    [InlineData(0, 240)]
    [InlineData(100_000, 400)]
    public void The_links_are_in_proportion_to_the_body(double bodyHeight, int minimum)
    {
        var links = Enumerable.Range(1, 5000)
            .Select(i => new TypesetLink($"https://h{i % 700}.example.org/{i}", $"Page {i}", $"{i / 10}", null))
            .ToList();

        var slabs = Set(Summary(links, [], []), bodyHeight).Slabs;

        Assert.InRange(slabs.Count, minimum, minimum + 200);
        Assert.StartsWith("and ", DisplayFixture.TextOf(slabs[^1].Content), StringComparison.Ordinal);
    }

    private static BackMatter Set(IssueSummary issue, double bodyHeight = 0) =>
        new BackMatterSetter(DisplayFixture.Display(), DisplayFixture.Lines(), DisplayFixture.Styles, Wording.English)
            .Set([issue], landmark => int.TryParse(landmark, out var page) ? page : 7, 300, bodyHeight, new Element(ElementKind.Part));

    private static IssueSummary Summary(
        IReadOnlyList<TypesetLink> links,
        IReadOnlyList<TypesetLostFigure> lost,
        IReadOnlyList<string> tags
    ) =>
        new(
            new Issue
            {
                Key = "one",
                Title = "One",
                Source = "one.md",
                Tags = tags,
                Blocks = [],
            },
            [],
            links,
            lost
        );
}
