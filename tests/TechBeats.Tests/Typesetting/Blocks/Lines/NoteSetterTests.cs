using TechBeats.Model;
using TechBeats.Tests.Support;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Lines;

public sealed class NoteSetterTests
{
    private static readonly Note One = new(1, [IssueFixture.Text("the note")]);

    [Fact]
    public void A_note_belongs_to_the_line_of_its_first_mark()
    {
        var set = IssueFixture.Of(
            new Paragraph([new Text("text"), new NoteMark(One), new Text(" more"), new NoteMark(One)]),
            new Paragraph([new Text("again"), new NoteMark(One)])
        );

        var note = Assert.Single(set.Slabs[0].Notes);
        Assert.Equal("1\u2009the note", string.Concat(note.Slabs.Select(slab => IssueFixture.TextOf(slab.Content))));
        Assert.Empty(set.Slabs[1].Notes);
    }

    [Fact]
    public void A_note_stands_in_the_reading_order_after_its_paragraph() =>
        Assert.Equal(
            "Article(Paragraph(Reference) Note(Paragraph(Reference)) Paragraph)",
            IssueFixture.Of(new Paragraph([new Text("text"), new NoteMark(One)]), IssueFixture.Text("after")).Tree());

    [Fact]
    public void A_mark_leads_to_its_note_and_the_number_back()
    {
        var set = IssueFixture.Of(
            new Paragraph([new Text("text"), new NoteMark(One)]),
            new Paragraph([new Text("again"), new NoteMark(One)])
        );
        var note = Assert.Single(set.Slabs[0].Notes).Slabs[0];

        var mark = TargetOf(set.Slabs[0]);
        Assert.Equal(mark, TargetOf(set.Slabs[1]));
        Assert.Equal(mark, Assert.Single(note.Landmarks).Name);
        Assert.Equal(TargetOf(note), Assert.Single(set.Slabs[0].Landmarks).Name);
        Assert.Empty(set.Slabs[1].Landmarks);

        static string TargetOf(Slab slab) => Assert.IsType<BookTarget>(Assert.Single(Links(slab.Content)).Target).Name;
        static IEnumerable<LinkItem> Links(Frame frame) => frame.Items.SelectMany(placed => placed.Item switch
        {
            LinkItem link => [link],
            GroupItem group => Links(group.Content),
            _ => Enumerable.Empty<LinkItem>(),
        });
    }

    [Fact]
    public void A_note_in_a_list_has_the_whole_measure()
    {
        var list = new ItemList(null, Numbering.Decimal, true, [new ListItem([new Paragraph([new Text("text"), new NoteMark(One)])])]);

        var note = Assert.Single(IssueFixture.Of(list).Slabs[0].Notes);

        Assert.All(note.Slabs, slab => Assert.Equal(IssueFixture.Measure, slab.Content.Width));
    }

    [Fact]
    public void A_note_that_begins_with_code_still_has_its_number()
    {
        var note = new Note(4, [new CodeBlock("x = 1")]);

        var set = Assert.Single(IssueFixture.Of(new Paragraph([new Text("text"), new NoteMark(note)])).Slabs[0].Notes);

        Assert.Equal(["4", "x = 1"], set.Slabs.Select(slab => IssueFixture.TextOf(slab.Content)));
    }

    [Fact]
    public void A_note_to_a_note_follows_it()
    {
        var outer = new Note(1, [new Paragraph([new Text("outer"), new NoteMark(new Note(2, [IssueFixture.Text("inner")]))])]);

        Assert.Equal(2, IssueFixture.Of(new Paragraph([new Text("text"), new NoteMark(outer)])).Slabs[0].Notes.Count);
    }

    [Fact]
    public void Notes_in_captions_and_cells_stand_on_the_page_too()
    {
        var table = new Table(
            [ColumnAlignment.Start],
            [],
            [new TableRow([new TableCell([new Paragraph([new Text("cell"), new NoteMark(One)])])])]
        );
        var figures = new Dictionary<string, FigureResult> { ["a.png"] = new FigureFound(BlankPicture.Create(100, 100)) };
        var figure = new FigureBlock(
            [new Figure("a.png", "a")],
            [new Text("caption"), new NoteMark(new Note(2, [IssueFixture.Text("two")]))]
        );

        var set = IssueFixture.Of(figures, table, figure);

        Assert.All(set.Slabs, slab => Assert.Single(slab.Notes));
        Assert.Contains("Note", set.Tree(), StringComparison.Ordinal);
    }
}
