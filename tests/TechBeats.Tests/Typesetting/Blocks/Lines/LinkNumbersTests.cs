using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Lines;

public sealed class LinkNumbersTests
{
    [Fact]
    public void Links_are_numbered_by_address_in_the_order_of_the_text()
    {
        Block[] blocks =
        [
            new Paragraph([Link("https://b.org/"), new Styled(InlineStyle.Strong, [Link("https://a.org/")]), Link("https://b.org/")]),
            new ItemList(null, null, true, [new ListItem([new Paragraph([Link("mailto:me@c.org")])])]),
        ];
        Assert.Equal(
            [("https://b.org/", 1), ("https://a.org/", 2), ("mailto:me@c.org", 3)],
            LinkNumbers.Count(blocks).OrderBy(number => number.Value).Select(number => (number.Key, number.Value)));
    }

    [Theory]
    [InlineData("https://a.org/x/", "https://a.org/x/")]
    [InlineData("a.org/x", "https://a.org/x/")]
    [InlineData("me@c.org", "mailto:me@c.org")]
    public void An_address_that_is_printed_already_has_no_number(string text, string address) =>
        Assert.Empty(LinkNumbers.Count([new Paragraph([new Link(new WebTarget(address), null, [new Text(text)])])]));

    [Fact]
    public void Jumps_in_the_book_have_no_number() =>
        Assert.Empty(LinkNumbers.Count([new Paragraph([new Link(new BookTarget("one"), null, [new Text("issue one")])])]));

    private static Link Link(string address) => new(new WebTarget(address), null, [new Text("words")]);
}
