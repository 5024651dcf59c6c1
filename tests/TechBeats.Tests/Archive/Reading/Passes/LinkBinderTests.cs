using TechBeats.Archive.Reading.Addresses;
using TechBeats.Archive.Reading.Passes;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Passes;

/// <summary>An issue of the key "ink" with the heading "News" and the anchor "spot".</summary>
public sealed class LinkBinderTests
{
    private readonly ProblemLog log = new("ink.md");

    [Theory]
    [InlineData("#news", "ink/news")]
    [InlineData("#News", "ink/news")]
    [InlineData("#n%65ws", "ink/news")]
    [InlineData("#spot", "ink/spot")]
    [InlineData("#top", "ink")]
    public void A_fragment_leads_to_a_heading_an_anchor_or_the_issue(string fragment, string target)
    {
        var link = Assert.IsType<Link>(Bind(fragment)[0]);

        Assert.Equal(new BookTarget(target), link.Target);
        Assert.Empty(log.InOrder());
    }

    [Fact]
    public void A_fragment_that_names_nothing_leaves_the_words_and_a_problem()
    {
        Assert.Equal([new Text("words")], Bind("#nothing"));
        var problem = Assert.Single(log.InOrder());
        Assert.Equal((ProblemSlugs.BrokenLink, 3), (problem.Slug, problem.Place!.Value.Line));
    }

    [Fact]
    public void A_part_of_a_file_leaves_an_unknown_fragment_to_linking() =>
        Assert.Equal(new UnresolvedTarget("#nothing", 3), Assert.IsType<Link>(Bind("#nothing", isPart: true)[0]).Target);

    private IReadOnlyList<Inline> Bind(string fragment, bool isPart = false)
    {
        var free = new KeyAllocator();
        var headings = new HeadingKeys(free);
        headings.Rewrite([new Heading(2, "", [new Text("News")])]);
        var anchors = new AnchorNames(free);
        anchors.Visit([new Paragraph([new Anchor("spot")])]);
        var link = new Link(new UnresolvedTarget(fragment, 3), null, [new Text("words")]);

        var bound = new LinkBinder("ink", new LinkReader(log), headings, anchors, isPart).Rewrite([new Paragraph([link])]);

        return Assert.IsType<Paragraph>(Assert.Single(bound)).Inlines;
    }
}
