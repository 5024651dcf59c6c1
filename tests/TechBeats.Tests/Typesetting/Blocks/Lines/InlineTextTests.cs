using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Lines;

public sealed class InlineTextTests
{
    [Fact]
    public void Words_are_kept_and_marks_are_not()
    {
        Inline[] inlines =
        [
            new Anchor("top"),
            new Text("Read "),
            new Link(new WebTarget("https://example.org"), null, [new Styled(InlineStyle.Strong, [new Text("this")])]),
            new NoteMark(new Note(1, [])),
            new LineBreak(),
            new Code("x = 1"),
            new Text(" "),
            new InlineFigure(new Figure("a.png", "an icon")),
        ];

        Assert.Equal("Read this x = 1 an icon", InlineText.Extract(inlines));
    }

    [Fact]
    public void The_first_words_of_blocks_are_found_wherever_they_stand()
    {
        Block[] blocks =
        [
            new Divider(),
            new Quote([new ItemList(null, Numbering.Decimal, true, [new ListItem([new Paragraph([new Text("deep")])])])]),
            new Paragraph([new Text("later")]),
        ];

        Assert.Equal("deep", InlineText.ExtractFirst(blocks));
    }
}
