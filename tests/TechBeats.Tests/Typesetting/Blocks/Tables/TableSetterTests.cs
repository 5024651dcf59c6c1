using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Tables;

public sealed class TableSetterTests
{
    [Fact]
    public void A_table_is_a_slab_for_each_row()
    {
        var set = IssueFixture.Of(Table(["Model", "Speed"], ["FFF", "220"], ["vLLM", "24"]));

        Assert.Equal(["ModelSpeed", "FFF220", "vLLM24"], set.Texts());
        Assert.Equal(
            "Article(Table(TableHead(TableRow(HeaderCell(Paragraph) HeaderCell(Paragraph))) "
            + "TableBody(TableRow(DataCell(Paragraph) DataCell(Paragraph)) TableRow(DataCell(Paragraph) DataCell(Paragraph)))))",
            set.Tree());
        Assert.All(set.Slabs, slab => Assert.Equal(IssueFixture.Measure, slab.Content.Width));
    }

    [Fact]
    public void The_head_stays_with_the_first_row_and_comes_again_as_an_artifact_that_says_continued()
    {
        var set = IssueFixture.Of(Table(["Model", "Speed"], ["FFF", "220"], ["vLLM", "24"]));

        Assert.Equal([false, true, true], set.MayEnd());
        var head = set.Slabs[2].RepeatedHead;
        Assert.NotNull(head);
        Assert.Equal("(continued)ModelSpeed", IssueFixture.TextOf(head));
        Assert.True(Assert.IsType<GroupItem>(Assert.Single(head.Items).Item).IsArtifact);
        Assert.Null(set.Slabs[0].RepeatedHead);
    }

    [Fact]
    public void Rules_stand_above_below_and_under_the_head()
    {
        var set = IssueFixture.Of(Table(["Model", "Speed"], ["FFF", "220"], ["vLLM", "24"]));

        Assert.Equal([2, 0, 1], set.Slabs.Select(slab => IssueFixture.Drawn(slab.Content).Count(drawn => drawn.Item is RuleItem)));
    }

    [Fact]
    public void Cells_are_aligned_as_their_columns_say()
    {
        ColumnAlignment[] columns = [ColumnAlignment.Start, ColumnAlignment.End];
        var set = IssueFixture.Of(new Table(columns, [], [Row("aaaaaaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbbbb"), Row("c", "d")]));

        Assert.Equal(set.PlaceOf("aaaa").X, set.PlaceOf("c").X);
        Assert.Equal(set.PlaceOf("bbbb").X + (17 * 4), set.PlaceOf("d").X, 6);
    }

    [Fact]
    public void Long_cells_wrap_inside_their_columns()
    {
        var set = IssueFixture.Of(new Table(
            [ColumnAlignment.Start, ColumnAlignment.Start], [], [new TableRow([Cell("short"), new TableCell([IssueFixture.Words(30)])])]));

        Assert.All(set.Slabs.SelectMany(slab => IssueFixture.Drawn(slab.Content)), drawn =>
            Assert.True(drawn.Item is not TextItem text || drawn.At.X + text.Width <= IssueFixture.Measure + 0.1));
        Assert.InRange(set.PlaceOf("word").X, 5.6 + 20, 5.6 + 20 + (2 * 5.6) + 1);
    }

    [Theory]
    [MemberData(nameof(BlocksInTheirOwnStyle))]
    public void A_block_in_a_cell_is_as_wide_as_its_own_style_needs(Block block, string word)
    {
        var beside = new TableCell([IssueFixture.Words(60)]);

        var set = IssueFixture.Of(new Table(
            [ColumnAlignment.Start, ColumnAlignment.Start], [], [new TableRow([new TableCell([block]), beside])]));

        Assert.Contains(set.Texts(), text => text.Contains(word, StringComparison.Ordinal));
    }

    public static TheoryData<Block, string> BlocksInTheirOwnStyle() => new()
    {
        { new Heading(2, "contents", [new Text("Contents")]), "Contents" },
        { new Heading(3, "libraries", [new Text("Libraries")]), "Libraries" },
        { new DefinitionList([new Definition([[new Text("Typesetting")]], [IssueFixture.Text("x")])]), "Typesetting" },
        { new ItemList(12345, Numbering.Decimal, true, [new ListItem([IssueFixture.Text("Number")])]), "12345.Number" },
        { new Quote([IssueFixture.Text("x")], [new Text("Shakespeare")]), "Shakespeare" },
        { new Aside([new Text("Information")], [IssueFixture.Text("x")]), "Information" },
        { Table(["Fourteenletter", "Elevenletters"]), "FourteenletterElevenletters" },
    };

    [Fact]
    public void The_lines_of_a_spanning_cell_stand_beside_its_rows()
    {
        var set = IssueFixture.Of(Spanning(lines: 3, rows: 3));

        Assert.Equal(["line 0a", "line 1b", "line 2c", "dd"], set.Texts());
        Assert.All(set.Slabs, slab => Assert.Equal(set.Slabs[1].Content.Height, slab.Content.Height, 2.0));
        Assert.Equal(set.PlaceOf("line 0").X, set.PlaceOf("line 2").X);
        var cell = set.Article.Children[0].Children[0].Children[0].Children[0];
        Assert.Equal((3, 1), (cell.RowSpan, cell.ColumnSpan));
        Assert.Single(set.Article.Children[0].Children[0].Children[1].Children);
    }

    [Fact]
    public void A_tall_spanning_cell_shares_its_height_among_its_rows()
    {
        var set = IssueFixture.Of(Spanning(lines: 12, rows: 3));

        var heights = set.Slabs.Take(3).Select(slab => slab.Content.Height).ToList();
        Assert.All(heights, height => Assert.InRange(height, 4 * 12, 5 * 14));
        Assert.Equal("line 0line 1line 2line 3a", set.Texts().First());
        Assert.InRange(set.Slabs[3].Content.Height, 12, 22);
    }

    [Fact]
    public void The_rule_between_rows_does_not_cross_a_spanning_cell()
    {
        var set = IssueFixture.Of(Spanning(lines: 12, rows: 3));

        double[] widths =
        [
            .. set.Slabs.Select(slab => IssueFixture.Drawn(slab.Content).Select(drawn => drawn.Item).OfType<RuleItem>().Last().Size.Width),
        ];
        Assert.Equal(widths[0], widths[1]);
        Assert.True(widths[0] < widths[2]);
        Assert.Equal(widths[2], widths[3]);
    }

    [Fact]
    public void A_span_that_no_row_below_leaves_room_for_is_set_in_its_row()
    {
        var odd = new Table(
            [ColumnAlignment.Start, ColumnAlignment.Start],
            [],
            [new TableRow([Cell("a") with { RowSpan = 9 }, Cell("b")]), new TableRow([Cell("c"), Cell("d")])]);

        Assert.Equal(["ab", "cd"], IssueFixture.Of(odd).Texts());
    }

    private static Table Spanning(int lines, int rows)
    {
        var covered = new TableCell([]) { IsCovered = true };
        var tall = new TableCell([.. Enumerable.Range(0, lines).Select(i => IssueFixture.Text($"line {i}"))]) { RowSpan = rows };
        return new Table(
            [ColumnAlignment.Start, ColumnAlignment.Start],
            [],
            [
                new TableRow([tall, Cell("a")]), new TableRow([covered, Cell("b")]), new TableRow([covered, Cell("c")]),
                new TableRow([Cell("d"), Cell("d")]),
            ]);
    }

    [Fact]
    public void Numbers_are_aligned_at_their_decimal_sign_and_their_head_with_them()
    {
        var set = IssueFixture.Of(Auto(["Model", "Score"], ["a", "8.25"], ["b", "100.5"], ["c", "7"]));

        double Sign(string number) => set.PlaceOf(number).X + (4 * number.TakeWhile(c => c != '.').Count());
        Assert.Equal(Sign("8.25"), Sign("100.5"), 6);
        Assert.Equal(Sign("8.25"), Sign("7"), 6);
        Assert.Equal(set.PlaceOf("8.25").X + (4 * 4), set.PlaceOf("Score").X + (5 * 4), 0.2);
    }

    [Fact]
    public void Numbers_that_the_author_aligned_left_stay_left()
    {
        var set = IssueFixture.Of(Table(["Model", "Score"], ["a", "8.25"], ["b", "100.5"]));

        Assert.Equal(set.PlaceOf("8.25").X, set.PlaceOf("100.5").X, 6);
    }

    [Fact]
    public void In_right_to_left_issues_numbers_are_aligned_too()
    {
        var set = IssueFixture.In("ar", Auto(["Model", "Score"], ["a", "8.25"], ["b", "100.5"]));

        Assert.Equal(set.PlaceOf("8.25").X + 4, set.PlaceOf("100.5").X + (3 * 4), 6);
    }

    [Fact]
    public void A_head_over_several_columns_has_a_rule_below_it_that_ends_inside_them()
    {
        var spanning = new TableRow([Cell("a"), new TableCell([IssueFixture.Text("both")], ColumnSpan: 2)]);
        var table = Auto(["x", "yyyy", "zzzz"], ["1", "2", "3"]) with { };
        var set = IssueFixture.Of(table with { Head = [spanning, .. table.Head] });

        var rules = Rules(set.Slabs[0]);
        Assert.Equal(2, rules.Count);
        Assert.True(rules[1].Width < rules[0].Width - 10);
        Assert.InRange(set.PlaceOf("both").X - rules[1].Left, 4, rules[1].Width / 2);
        Assert.Single(Rules(set.Slabs[1]));
    }

    private static List<(double Left, double Width)> Rules(TechBeats.Typesetting.Blocks.Slabs.Slab slab) =>
    [
        .. IssueFixture.Drawn(slab.Content).Where(drawn => drawn.Item is RuleItem)
            .Select(drawn => (drawn.At.X, ((RuleItem)drawn.Item).Size.Width)),
    ];

    [Fact]
    public void A_table_that_is_too_wide_is_turned_on_a_page_of_its_own()
    {
        var words = Enumerable.Range(0, 12).Select(i => $"column{i}").ToArray();

        var set = IssueFixture.Of(IssueFixture.Text("The results:"), Table(words, words));

        var page = set.Slabs[1];
        Assert.Equal(new Size(IssueFixture.Measure, IssueFixture.Height), page.Content.Size);
        Assert.True(page is { MayFloat: true, FillsPage: true });
        var turned = Assert.IsType<GroupItem>(page.Content.Items[0].Item);
        var turn = turned.Transform!.Value;
        Assert.Equal((0, 1, -1, 0), (turn.A, turn.B, turn.C, turn.D));
        Assert.All(IssueFixture.Drawn(turned.Content), drawn =>
            Assert.True(drawn.Item is not TextItem text || (drawn.At.X >= 0 && drawn.At.X + text.Width <= IssueFixture.Height + 0.1)));
        Assert.Equal(string.Concat(words) + string.Concat(words), IssueFixture.TextOf(turned.Content));
        Assert.StartsWith("Article(Paragraph Table(TableHead(", set.Tree(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_turned_table_of_many_rows_continues_on_turned_pages_with_its_head()
    {
        var words = Enumerable.Range(0, 12).Select(i => $"column{i}").ToArray();

        var set = IssueFixture.Of(Table(words, [.. Enumerable.Repeat(words, 30)]));

        Assert.True(set.Slabs.Count > 1);
        Assert.Equal(31 + set.Slabs.Count - 1, set.Texts().Sum(text => text.Split("column11").Length - 1));
        Assert.All(set.Texts().Skip(1), text => Assert.StartsWith("(continued)column0", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_too_wide_for_any_page_becomes_a_card_for_each_row()
    {
        var head = Enumerable.Range(0, 40).Select(i => $"head{i}").ToArray();
        var row = Enumerable.Range(0, 40).Select(i => $"value{i}").ToArray();

        var set = IssueFixture.Of(Table(head, row, row));

        Assert.Equal(2, set.Texts().Count(text => text == "value0"));
        Assert.Equal(2, set.Texts().Count(text => text.Contains("head39: value39", StringComparison.Ordinal)));
        Assert.DoesNotContain("head0:", string.Concat(set.Texts()), StringComparison.Ordinal);
        Assert.StartsWith("Article(List(ListItem(ListBody(Paragraph(Strong) Paragraph", set.Tree(), StringComparison.Ordinal);
    }

    [Fact]
    public void On_cards_a_cell_that_covers_several_rows_is_repeated()
    {
        var head = Enumerable.Range(0, 40).Select(i => $"head{i}").ToArray();
        var cells = Enumerable.Range(2, 38).Select(i => Cell($"value{i}")).ToArray();
        var first = new TableRow([Cell("one"), Cell("spanning") with { RowSpan = 2 }, .. cells]);
        var second = new TableRow([Cell("two"), new TableCell([]) { IsCovered = true }, .. cells]);

        var set = IssueFixture.Of(Table(head, []) with { Body = [first, second] });

        Assert.Equal(2, set.Texts().Sum(text => text.Split("head1: spanning").Length - 1));
    }

    [Fact]
    public void Columns_are_as_wide_as_makes_the_rows_lowest()
    {
        var set = IssueFixture.Of(new Table(
            [ColumnAlignment.Auto, ColumnAlignment.Auto],
            [],
            [
                new TableRow([new TableCell([IssueFixture.Words(60)]), Cell("one two three")]),
                new TableRow([new TableCell([IssueFixture.Words(60)]), Cell("one two three")]),
            ]));

        // On one line, the short cells would begin at 142 points. They take three lines beside many: the long column has the rest.
        Assert.InRange(set.PlaceOf("one").X, 165, 180);
    }

    [Fact]
    public void The_caption_comes_again_where_the_table_goes_on()
    {
        var table = Table(["Model"], ["a"], ["b"]) with { Caption = [new Text("All models")] };

        Assert.Equal("All models (continued)Model", IssueFixture.TextOf(IssueFixture.Of(table).Slabs[^1].RepeatedHead!));
    }

    [Fact]
    public void The_caption_begins_where_the_text_of_the_table_does()
    {
        var table = Table(["Model"], ["a"], ["b"]) with { Caption = [new Text("All models")] };
        var set = IssueFixture.Of(table);

        Assert.Equal(set.PlaceOf("Model").X, set.PlaceOf("All").X, 6);
    }

    private static Table Auto(string[] head, params string[][] body) =>
        new([.. head.Select(_ => ColumnAlignment.Auto)], [Row(head)], [.. body.Select(Row)]);

    [Fact]
    public void A_row_higher_than_a_page_is_divided_and_no_slab_is_too_high()
    {
        var set = IssueFixture.Of(
            new Table(
                [ColumnAlignment.Start, ColumnAlignment.Start],
                [Row("a", "b")],
                [new TableRow([Cell("short"), new TableCell([IssueFixture.Words(500)])])]
            )
        );

        Assert.True(set.Slabs.Sum(slab => slab.Content.Height) > IssueFixture.Height);
        Assert.All(set.Slabs, slab => Assert.True(slab.Content.Height < 40));
        Assert.Equal(500, set.Texts().Sum(text => text.Split("word").Length - 1));
    }

    [Fact]
    public void A_cell_may_cover_several_columns()
    {
        var spanning = new TableRow([new TableCell([IssueFixture.Text("wide")], ColumnSpan: 2), Cell("c")]);
        var set = IssueFixture.Of(
            new Table(
                [ColumnAlignment.Start, ColumnAlignment.Start, ColumnAlignment.Start],
                [],
                [Row("aaaaaaaaaaaa", "bbbbbbbbbbbb", "c1"), spanning]
            )
        );

        Assert.Equal(set.PlaceOf("aaaa").X, set.PlaceOf("wide").X);
        Assert.Equal(
            set.PlaceOf("c1").X,
            IssueFixture.Drawn(set.Slabs[1].Content).First(drawn => drawn.Item is TextItem { Text: "c" }).At.X
        );
        Assert.Contains(set.Article.Children[0].Children[0].Children[1].Children, cell => cell.ColumnSpan == 2);
    }

    [Fact]
    public void In_right_to_left_issues_the_first_column_is_on_the_right()
    {
        var set = IssueFixture.In("ar", Table(["first", "second"], ["a", "b"]));

        Assert.True(set.PlaceOf("a").X > set.PlaceOf("b").X);
    }

    private static Table Table(string[] head, params string[][] body) =>
        new([.. head.Select(_ => ColumnAlignment.Start)], [Row(head)], [.. body.Select(Row)]);

    private static TableRow Row(params string[] cells) => new([.. cells.Select(Cell)]);

    private static TableCell Cell(string text) => new([IssueFixture.Text(text)]);
}
