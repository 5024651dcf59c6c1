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
            [new TypesetLostFigure("https://example.org/a.png", "A chart", "not found", "2")],
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

    private static BackMatter Set(IssueSummary issue) =>
        new BackMatterSetter(DisplayFixture.Display(), DisplayFixture.Lines(), DisplayFixture.Styles, Wording.English)
            .Set([issue], landmark => int.TryParse(landmark, out var page) ? page : 7, 300, new Element(ElementKind.Part));

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
