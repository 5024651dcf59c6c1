using TechBeats.Archive.Assembling;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Assembling;

public sealed class BlockIdentityTests
{
    [Fact]
    public void The_number_and_the_date_of_an_issue_make_no_difference()
    {
        var one = Identify(Paragraph("This is issue 12 of 2023"), Issue(12, new DateOnly(2023, 1, 5)));

        Assert.Equal(new BlockIdentity("This is issue # of #", "This is issue # of #"), one);
        Assert.Equal(one, Identify(Paragraph("This  is issue 013 of 2024"), Issue(13, new DateOnly(2024, 1, 5))));
        Assert.NotEqual(one, Identify(Paragraph("This is issue 12 of 2022"), Issue(12, new DateOnly(2023, 1, 5))));
    }

    [Fact]
    public void A_number_alone_is_content() =>
        Assert.Equal("Issue 12", Identify(Paragraph("Issue 12"), Issue(12, null))?.Words);

    [Fact]
    public void The_targets_of_links_are_part_of_the_whole()
    {
        Inline[] inlines =
        [
            new Link(new WebTarget("https://a.example/"), null, [new Text("one")]),
            new Link(new BookTarget("ink/news"), null, [new Text("two")]),
        ];

        Assert.Equal(
            new BlockIdentity("onetwo", "onetwo\nhttps://a.example/\nnews"),
            Identify(new Paragraph(inlines), Issue(1, null))
        );
    }

    [Fact]
    public void A_block_that_others_refer_to_has_no_identity()
    {
        Assert.Null(Identify(new Paragraph([new Text("words"), new Anchor("spot")]), Issue(1, null), "spot"));
        Assert.Null(Identify(new Paragraph([new NoteMark(new Note(1, []))]), Issue(1, null)));
    }

    [Fact]
    public void An_anchor_that_no_link_names_makes_no_difference() =>
        Assert.Equal("words", Identify(new Paragraph([new Anchor("spot"), new Text("words")]), Issue(1, null), "other")?.Words);

    private static BlockIdentity? Identify(Block block, Issue issue, params string[] linked) =>
        BlockIdentity.Create(block, issue, linked.ToHashSet());

    private static Paragraph Paragraph(string words) => new([new Text(words)]);

    private static Issue Issue(int number, DateOnly? date) =>
        new() { Key = "ink", Title = "Ink", Source = "ink.md", Number = number, Date = date, Blocks = [] };
}
