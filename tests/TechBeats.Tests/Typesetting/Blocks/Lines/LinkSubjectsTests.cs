using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Lines;

public sealed class LinkSubjectsTests
{
    private const string Address = "https://example.org/a";

    [Fact]
    public void The_bold_text_before_a_link_says_what_it_is_about() => Assert.Equal("Second one", SubjectOf(new Paragraph(
        [Bold("First one"), new Text(" and "), Bold("Second one"), Link("Paper"), Bold("Third one")])));

    [Fact]
    public void Bold_text_after_a_link_does_too() =>
        Assert.Equal("Its title", SubjectOf(new Paragraph([Link("Paper"), new Text(" "), Bold("Its title")])));

    [Fact]
    public void A_link_within_bold_text_does_not_describe_itself() =>
        Assert.Null(SubjectOf(new Paragraph([new Styled(InlineStyle.Strong, [Link("Paper")])])));

    [Fact]
    public void An_item_is_about_its_bold_text() => Assert.Equal("Its title", SubjectOf(
        new ItemList(null, null, true, [new ListItem([new Paragraph([Bold("Its title")]), new Paragraph([Link("Code")])])])));

    [Fact]
    public void A_row_is_about_its_bold_text()
    {
        var row = new TableRow([Cell(new Text("1) "), Bold("Its title"), new Text(" - with "), Bold("terms")), Cell(Link("Paper"))]);
        Assert.Equal("Its title", SubjectOf(new Table([ColumnAlignment.Start, ColumnAlignment.Start], [], [row])));
    }

    [Fact]
    public void A_row_without_bold_text_is_about_its_beginning()
    {
        var row = new TableRow([Cell(new Text("10) Agents and Tools - an overview. Of all.")), Cell(Link("Paper"))]);
        Assert.Equal("Agents and Tools", SubjectOf(new Table([ColumnAlignment.Start, ColumnAlignment.Start], [], [row])));
    }

    [Fact]
    public void A_definition_is_about_its_term() => Assert.Equal("The term", SubjectOf(
        new DefinitionList([new Definition([[new Text("The term")]], [new Paragraph([Link("Code")])])])));

    [Fact]
    public void A_link_without_bold_text_is_about_the_heading_above_it()
    {
        Block[] blocks = [new Heading(2, "first", [new Text("The heading")]), new Paragraph([Link("here")])];
        Assert.Equal("The heading", SubjectOf(blocks));
        Assert.Null(SubjectOf([.. blocks[..1], new Heading(3, "links", [new Text("Links")]), blocks[1]]));
    }

    [Fact]
    public void Equal_links_have_subjects_in_their_order()
    {
        var subjects = new LinkSubjects([
            new Paragraph([Bold("First one"), Link("Code")]), new Paragraph([Bold("Second one"), Link("Code")])]);
        Assert.Equal(["First one", "Second one"], [subjects.Next(Address, "Code"), subjects.Next(Address, "Code")]);
    }

    private static string? SubjectOf(params Block[] blocks)
    {
        var subjects = new LinkSubjects(blocks);
        return subjects.Next(Address, "Paper") ?? subjects.Next(Address, "Code") ?? subjects.Next(Address, "here");
    }

    private static TableCell Cell(params Inline[] inlines) => new([new Paragraph(inlines)]);

    private static Styled Bold(string text) => new(InlineStyle.Strong, [new Text(text)]);

    private static Link Link(string text) => new(new WebTarget(Address), null, [new Text(text)]);
}
