using TechBeats.Archive.Reading.Parts;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Parts;

public sealed class FilePartTests
{
    [Fact]
    public void A_list_of_jumps_is_contents()
    {
        Assert.True(Part(List(Jump("#may-1")), new Divider()).IsTableOfContents);
        Assert.True(Part(new Paragraph([Jump("./#may-1"), new Text(" | "), Jump("#may-2")])).IsTableOfContents);
    }

    [Fact]
    public void A_text_with_other_words_or_links_is_no_contents()
    {
        Assert.False(Part().IsTableOfContents);
        Assert.False(Part(List(Jump("#may-1"), new Text(" and more"))).IsTableOfContents);
        Assert.False(Part(List(Jump("other.md"))).IsTableOfContents);
        Assert.False(Part(new CodeBlock("#may-1")).IsTableOfContents);
    }

    private static FilePart Part(params Block[] blocks) => new("Title", null, 1, blocks);

    private static ItemList List(params Inline[] inlines) => new(null, Numbering.Decimal, true, [new ListItem([new Paragraph(inlines)])]);

    private static Link Jump(string address) => new(new UnresolvedTarget(address, 1), null, [new Text("May 1")]);
}
