using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lists;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Lists;

public sealed class LinkHostsTests
{
    [Fact]
    public void Items_of_a_list_of_links_have_hosts() =>
        Assert.Equal(
            ["arxiv.org", "example.org", null],
            In(Item(Link("https://arxiv.org/abs/1")), Item(Link("https://www.example.org/a")), Item(new Text("No link"))));

    [Fact]
    public void An_author_in_parentheses_does_not_disturb() =>
        Assert.Equal(["arxiv.org"], In(Item(Link("https://arxiv.org/abs/1"), new Text(" (A. Author)"))));

    [Fact]
    public void Text_with_links_is_no_list_of_links()
    {
        var item = Item(Link("https://arxiv.org/abs/1"), new Text(": a long description of what the paper says about attention"));
        Assert.Null(LinkHosts.In(new ItemList(null, null, true, [item, item]), new ListStyle()));
    }

    [Fact]
    public void Two_links_in_an_item_have_no_host() =>
        Assert.Null(LinkHosts.In(
            new ItemList(null, null, true, [Item(Link("https://a.org/1"), new Text(", "), Link("https://b.org/2"))]), new ListStyle()));

    [Fact]
    public void An_address_as_text_says_its_host_already() =>
        Assert.Null(In(Item(new Link(new WebTarget("https://a.org/1"), null, [new Text("a.org/1")]))));

    [Fact]
    public void The_host_follows_the_text_of_the_item()
    {
        var blocks = LinkHosts.WithHost(Item(Link("https://arxiv.org/abs/1")), "arxiv.org", new ListStyle());
        var remark = Assert.IsType<Styled>(((Paragraph)blocks[0]).Inlines[^1]);
        Assert.Equal((InlineStyle.Remark, "\u2002arxiv.org"), (remark.Style, PlainText.From(remark.Inlines)));
    }

    private static IReadOnlyList<string?>? In(params ListItem[] items) =>
        LinkHosts.In(new ItemList(null, null, true, items), new ListStyle());

    private static ListItem Item(params Inline[] inlines) => new([new Paragraph(inlines)]);

    private static Link Link(string address) => new(new WebTarget(address), null, [new Text("The title of a paper")]);
}
