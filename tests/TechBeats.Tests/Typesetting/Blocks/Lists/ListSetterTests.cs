using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Lists;

public sealed class ListSetterTests
{
    [Fact]
    public void Bullets_stand_in_a_column_of_their_own_beside_the_text()
    {
        var set = IssueFixture.Of(Bulleted(Item("one"), Item("two")));

        Assert.Equal(14, set.PlaceOf("one").X);
        Assert.Equal(4, set.PlaceOf("•").X);
        Assert.Equal(set.PlaceOf("one").Y, set.PlaceOf("•").Y);
        Assert.Equal(["•one", "•two"], set.Texts());
        Assert.Equal("Article(List(ListItem(Label ListBody(Paragraph)) ListItem(Label ListBody(Paragraph))))", set.Tree());
    }

    [Theory]
    [InlineData("en", "שלום means peace", "second item", false)]
    [InlineData("en", "first item", "שלום means peace", false)]
    [InlineData("en", "שלום עולם", "שלום GitHub", true)]
    [InlineData("he", "GitHub הוא אתר", "שלום", true)]
    public void All_items_decide_the_side_of_the_bullets(string language, string first, string second, bool isAtRight)
    {
        var set = IssueFixture.In(language, Bulleted(Item(first), Item(second)));

        Assert.Equal(isAtRight, set.PlaceOf("•").X > IssueFixture.Measure / 2);
    }

    [Fact]
    public void Numbers_end_at_one_edge()
    {
        var set = IssueFixture.Of(new ItemList(9, Numbering.Decimal, true, [Item("nine"), Item("ten")]));

        Assert.Equal(["9.nine", "10.ten"], set.Texts());
        Assert.Equal(5, set.PlaceOf("9.").X - set.PlaceOf("10.").X);
        Assert.Equal(set.PlaceOf("nine").X, set.PlaceOf("ten").X);
    }

    [Fact]
    public void Bullets_change_with_depth_and_text_moves_in()
    {
        var set = IssueFixture.Of(
            Bulleted(new ListItem([IssueFixture.Text("one"), Bulleted(new ListItem([IssueFixture.Text("two"), Bulleted(Item("three"))]))]))
        );

        Assert.Equal(["•one", "–two", "·three"], set.Texts());
        Assert.Equal([14, 28, 42], new[] { "one", "two", "three" }.Select(text => set.PlaceOf(text).X));
        Assert.All(set.Slabs.Skip(1), slab => Assert.Equal(0, slab.SpaceBefore));
    }

    [Fact]
    public void Numbers_change_with_the_depth_of_numbered_lists()
    {
        var set = IssueFixture.Of(Numbered(
            new ListItem([IssueFixture.Text("one"), Bulleted(
                new ListItem([IssueFixture.Text("two"), Numbered(
                    new ListItem([IssueFixture.Text("three"), Numbered(
                        new ListItem([IssueFixture.Text("four"), Numbered(Item("five"))]))]))]))])));

        Assert.Equal(["1.one", "–two", "a.three", "i.four", "1.five"], set.Texts());
    }

    [Fact]
    public void The_numbers_that_the_author_asks_for_come_first()
    {
        var items = Numbered(Item("a"), Item("b") with { Number = 10 }, Item("c")) with { IsReversed = true, Start = 3 };

        Assert.Equal(["3.a", "10.b", "9.c"], IssueFixture.Of(items).Texts());
        Assert.Equal(
            ["C.a", "J.b", "I.c"],
            IssueFixture.Of(items with { Numbering = Numbering.UpperLetter }).Texts());
    }

    [Theory]
    [InlineData(Bullet.Disc, "•one", "Disc")]
    [InlineData(Bullet.None, "one", "None")]
    public void A_bullet_that_the_author_asks_for_stands_at_every_depth(Bullet bullet, string text, string numbering)
    {
        var list = Bulleted(Item("one")) with { Bullet = bullet };

        var set = IssueFixture.Of(list);
        Assert.Equal([text], set.Texts());
        Assert.Equal(numbering, set.Article.Children[0].ListNumbering);
        Assert.Equal(14, set.PlaceOf("one").X);
        var nested = IssueFixture.Of(Bulleted(new ListItem([IssueFixture.Text("x"), list])));
        Assert.Equal(["•x", text], nested.Texts());
    }

    [Fact]
    public void A_loose_list_has_air_between_its_items()
    {
        var set = IssueFixture.Of(new ItemList(null, Numbering.Decimal, false, [Item("one"), Item("two")]));

        Assert.Equal(4, set.Slabs[1].SpaceBefore);
    }

    [Fact]
    public void The_first_and_the_last_item_had_better_not_stand_alone() =>
        Assert.Equal([1, 0, 1, 0], IssueFixture.Of(Bulleted(Item("a"), Item("b"), Item("c"), Item("d"))).Costs());

    [Fact]
    public void Tasks_have_boxes_that_can_be_read()
    {
        var set = IssueFixture.Of(
            Bulleted(new ListItem([IssueFixture.Text("to do")], false), new ListItem([IssueFixture.Text("done")], true))
        );

        var boxes = set.Slabs.Select(slab => Assert.IsType<GroupItem>(slab.Content.Items[0].Item)).ToList();
        Assert.Equal(["☐", "☑"], boxes.Select(box => box.ActualText));
        Assert.All(boxes, box => Assert.Equal(ElementKind.Label, box.Element?.Kind));
    }

    [Fact]
    public void An_empty_item_keeps_its_bullet() =>
        Assert.Equal(["•", "•two"], IssueFixture.Of(Bulleted(new ListItem([]), Item("two"))).Texts());

    [Fact]
    public void A_bullet_stands_beside_code_too() =>
        Assert.Equal("•code", Assert.Single(IssueFixture.Of(Bulleted(new ListItem([new CodeBlock("code")]))).Texts()));

    [Fact]
    public void In_right_to_left_lists_bullets_stand_on_the_right()
    {
        var set = IssueFixture.In("he", new ItemList(null, Numbering.Decimal, true, [Item("שלום")]));

        var bullet = IssueFixture.Drawn(set.Slabs[0].Content).First(drawn => drawn.Item is TextItem { Text: "•" });
        Assert.Equal(IssueFixture.Measure - 9, bullet.At.X, 0.1);
    }

    [Fact]
    public void A_latin_item_of_a_right_to_left_list_stands_beside_its_bullet()
    {
        var set = IssueFixture.In("he", Bulleted(Item("Docker"), Item("שלום")));

        Assert.Equal(IssueFixture.Measure - 14 - (6 * 5), set.PlaceOf("Docker").X, 0.1);
    }

    [Fact]
    public void Lists_in_narrow_places_keep_room_for_text()
    {
        Block inner = IssueFixture.Text("word");
        for (var depth = 0; depth < 30; depth++)
        {
            inner = Bulleted(new ListItem([inner]));
        }

        var set = IssueFixture.Of(inner);

        Assert.All(set.Slabs, slab => Assert.True(slab.Content.Width <= IssueFixture.Measure));
    }

    private static ItemList Numbered(params ListItem[] items) => new(1, null, true, items);

    private static ItemList Bulleted(params ListItem[] items) => new(null, Numbering.Decimal, true, items);

    private static ListItem Item(string text) => new([IssueFixture.Text(text)]);
}
