using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Model;

public sealed class BlockRewriterTests
{
    [Fact]
    public void Blocks_in_which_nothing_changes_are_returned_themselves()
    {
        var blocks = EveryBlock.Make();

        Assert.Same(blocks, new Unchanged().Rewrite(blocks));
    }

    [Fact]
    public void Only_the_way_down_to_a_change_is_copied()
    {
        ListItem[] written = [new([EveryBlock.Paragraph("stays")]), new([EveryBlock.Paragraph("goes")])];
        var list = new ItemList(null, Numbering.Decimal, true, written);
        Block[] blocks = [EveryBlock.Paragraph("stays"), list];

        var changed = new Replacing("goes", "went").Rewrite(blocks);

        Assert.Same(blocks[0], changed[0]);
        var items = Assert.IsType<ItemList>(changed[1]).Items;
        Assert.Same(list.Items[0], items[0]);
        Assert.Equal("went", PlainText.From(Assert.IsType<Paragraph>(items[1].Blocks[0]).Inlines));
    }

    [Fact]
    public void A_change_reaches_every_place_that_holds_text()
    {
        var changed = new Replacing("word", "other").Rewrite(EveryBlock.Make());

        var texts = new TextCollector();
        texts.Visit(changed);
        Assert.Equal(EveryBlock.Places, texts.Texts.Count(text => text == "other"));
        Assert.DoesNotContain("word", texts.Texts);
    }

    [Fact]
    public void Marks_of_one_note_go_on_sharing_it()
    {
        var note = new Note(1, [EveryBlock.Paragraph("word")]);
        Block[] blocks = [new Paragraph([new NoteMark(note), new Text(" "), new NoteMark(note)])];

        var inlines = Assert.IsType<Paragraph>(Assert.Single(new Replacing("word", "other").Rewrite(blocks))).Inlines;

        Assert.Same(Assert.IsType<NoteMark>(inlines[0]).Note, Assert.IsType<NoteMark>(inlines[2]).Note);
        Assert.NotSame(note, Assert.IsType<NoteMark>(inlines[0]).Note);
    }

    [Fact]
    public void Text_that_becomes_empty_goes()
    {
        Block[] blocks = [new Paragraph([new Text("word"), new Anchor("a")])];

        Assert.IsType<Anchor>(Assert.Single(Assert.IsType<Paragraph>(new Replacing("word", "").Rewrite(blocks)[0]).Inlines));
    }

    private sealed class Unchanged : BlockRewriter;

    private sealed class Replacing(string old, string with) : BlockRewriter
    {
        protected override Text Change(Text text) => text.Value == old ? new Text(with) : text;
    }

    private sealed class TextCollector : BlockVisitor
    {
        public List<string> Texts { get; } = [];

        protected override void Visit(Inline inline)
        {
            if (inline is Text text)
            {
                Texts.Add(text.Value);
            }

            base.Visit(inline);
        }
    }
}
