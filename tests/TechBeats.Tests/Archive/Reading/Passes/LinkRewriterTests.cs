using TechBeats.Archive.Reading.Passes;
using TechBeats.Model;
using TechBeats.Tests.Support;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Passes;

public sealed class LinkRewriterTests
{
    private static readonly Paragraph Linked = new(
        [
            new Link(new BookTarget("a"), null, [new Text("one")]),
            new Text(", "),
            new Link(new WebTarget("https://b.example/"), null, [new Text("two")]),
        ]);

    [Fact]
    public void A_rule_gives_a_target_or_leaves_the_words_alone() =>
        Assert.Equal(
            "paragraph [one](book:c), two",
            Rewritten(target => target is BookTarget ? new BookTarget("c") : null)
        );

    [Fact]
    public void A_rule_that_changes_nothing_returns_the_same_blocks()
    {
        Block[] blocks = [Linked, new FigureBlock([new Figure("a.png", null) { Link = new BookTarget("a") }])];

        var same = new LinkRewriter(target => target).Rewrite(blocks);

        Assert.Equal(blocks, same, ReferenceEqualityComparer.Instance);
    }

    [Fact]
    public void The_link_of_a_figure_is_rewritten()
    {
        var figure = new FigureBlock([new Figure("a.png", null) { Link = new BookTarget("a") }]);

        var changed = Assert.IsType<FigureBlock>(Assert.Single(new LinkRewriter(_ => null).Rewrite([figure])));

        Assert.Null(changed.Figures[0].Link);
    }

    private static string Rewritten(Func<LinkTarget, LinkTarget?> rule) =>
        IssueOutline.Of(new LinkRewriter(rule).Rewrite([Linked])).TrimEnd('\n');
}
