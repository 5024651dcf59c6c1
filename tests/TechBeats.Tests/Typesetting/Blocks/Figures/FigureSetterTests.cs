using TechBeats.Model;
using TechBeats.Tests.Support;
using TechBeats.Typesetting.Frames;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Figures;

public sealed class FigureSetterTests
{
    private static readonly Figure Chart = new("chart.png", "a chart");

    [Fact]
    public void A_figure_that_is_lost_in_a_line_is_noted_once_with_its_place_and_reason()
    {
        var figures = new Dictionary<string, FigureResult>
        {
            ["https://x.example/wide-chart.png"] = new FigureLost(LossReason.NotFound) { Status = 404 },
            ["not-wanted.png"] = new FigureLost(LossReason.NotWanted),
        };
        var inline = new InlineFigure(new Figure("https://x.example/wide-chart.png", "A chart"));
        var set = IssueFixture.Of(
            figures,
            new Paragraph([
                new Text("Here "),
                new Styled(InlineStyle.Strong, [inline]),
                inline,
                new InlineFigure(new Figure("not-wanted.png", null)),
            ])
        );

        var lost = Assert.Single(set.Result.LostFigures);
        Assert.Equal(("https://x.example/wide-chart.png", "A chart"), (lost.Address, lost.Title));
        Assert.Contains(set.Slabs.SelectMany(slab => slab.Landmarks), landmark => landmark.Name == lost.Landmark);
    }

    /// <summary>In the source, # is a picture, @ a linked one, / a line break.</summary>
    [Theory]
    [InlineData("one # two", "onetwo|#A chart")]
    [InlineData("# one two", "#A chart|onetwo")]
    [InlineData("one two #", "onetwo|#A chart")]
    [InlineData("one @ two", "onetwo|#A chart")]
    [InlineData("one / # / two", "one|#A chart|two")]
    [InlineData("one # / two", "one|two|#A chart")]
    public void A_picture_that_is_no_icon_leaves_its_line(string source, string expected)
    {
        var figure = new InlineFigure(new Figure("chart.png", "A chart"));
        var inlines = source.Split(' ').Select(part => part switch
        {
            "#" => figure,
            "@" => new Link(new WebTarget("https://a.example/"), null, [figure]),
            "/" => new LineBreak(),
            _ => (Inline)new Text(part),
        });

        var set = IssueFixture.Of(Found(200, 100), new Paragraph([.. inlines]));

        var texts = set.Slabs.Select(slab => Sign(slab.Content) + IssueFixture.TextOf(slab.Content).TrimEnd());
        Assert.Equal(expected, string.Join('|', texts));

        static string Sign(Frame frame) => IssueFixture.Drawn(frame).Any(drawn => drawn.Item is PictureItem) ? "#" : "";
    }

    [Theory]
    [InlineData(1, 4)]
    [InlineData(5, 1)]
    public void A_picture_that_leaves_its_line_shrinks_to_less_than_half_only_where_it_opens_the_issue(int paragraphs, int versions)
    {
        var last = new Paragraph([new InlineFigure(new Figure("chart.png", "A chart"))]);

        var set = IssueFixture.Of(Found(200, 200), [.. Enumerable.Repeat(IssueFixture.Words(3), paragraphs), last]);

        var shrunk = 0;
        for (var slab = set.Slabs[^1].Shrunk; slab is not null; slab = slab.Shrunk)
        {
            shrunk++;
        }

        Assert.Equal(versions, shrunk);
    }

    [Theory]
    [InlineData(24, 24, null)]
    [InlineData(75, 75, null)]
    [InlineData(600, 300, 40.0)]
    public void An_icon_stays_in_its_line(int width, int height, double? asked)
    {
        var figure = new Figure("chart.png", "an icon") { WidthInPixels = asked };

        var set = IssueFixture.Of(Found(width, height), new Paragraph([new Text("see "), new InlineFigure(figure), new Text(" here")]));

        Assert.Equal("see  here", IssueFixture.TextOf(Assert.Single(set.Slabs).Content));
    }

    [Fact]
    public void Blocks_of_one_paragraph_stand_side_by_side_above_their_captions()
    {
        var first = new FigureBlock([Chart with { WidthInPercent = 45 }], [new Text("left")]);
        var second = first with { Caption = [new Text("right")], IsBesidePrevious = true };

        var set = IssueFixture.Of(Found(400, 200), first, second);

        var slab = Assert.Single(set.Slabs);
        var pictures = IssueFixture.Drawn(slab.Content).Where(drawn => drawn.Item is PictureItem).ToList();
        Assert.Equal(2, pictures.Count);
        Assert.All(pictures, drawn => Assert.Equal(0.45 * IssueFixture.Measure, ((PictureItem)drawn.Item).Size.Width, 6));
        Assert.Equal(pictures[0].At.Y, pictures[1].At.Y);
        Assert.True(set.PlaceOf("left").X < 100 && set.PlaceOf("right").X > 100);
        Assert.Equal("Article(Figure(Caption) Figure(Caption))", set.Tree());
        Assert.Equal(2, IssueFixture.Of(Found(400, 200), first, second with { IsBesidePrevious = false }).Slabs.Count);
    }

    [Fact]
    public void Blocks_that_do_not_fit_side_by_side_stand_one_above_the_other()
    {
        var wide = new FigureBlock([Chart with { WidthInPercent = 100 }]) { IsBesidePrevious = true };

        Assert.Equal(2, IssueFixture.Of(Found(800, 100), wide, wide).Slabs.Count);
    }

    [Fact]
    public void A_figure_and_its_caption_are_one_slab_in_the_middle()
    {
        var set = IssueFixture.Of(Found(160, 80), new FigureBlock([Chart], [new Text("What it shows")]));

        var slab = Assert.Single(set.Slabs);
        var (at, item) = IssueFixture.Drawn(slab.Content).First(drawn => drawn.Item is PictureItem);
        Assert.Equal((new Point(40, 0), new Size(120, 60)), (at, ((PictureItem)item).Size));
        Assert.Equal(60 + 4 + 10, slab.Content.Height);
        Assert.Equal("What it shows", IssueFixture.TextOf(slab.Content));
        Assert.Equal("Article(Figure(Caption))", set.Tree());
        Assert.Equal("a chart", set.Article.Children[0].Alt);
    }

    [Fact]
    public void A_large_figure_fits_the_page_with_its_caption_and_may_shrink_and_float()
    {
        var set = IssueFixture.Of(Found(1000, 2000), new FigureBlock([Chart], [new Text("What it shows")]));

        var slab = Assert.Single(set.Slabs);
        Assert.Equal(0.82 * IssueFixture.Height, slab.Content.Height, 6);
        Assert.True(slab.MayFloat);
        Assert.Equal((0.8 * ((0.82 * IssueFixture.Height) - 14)) + 14, slab.Shrunk!.Content.Height, 6);
    }

    [Fact]
    public void A_figure_inside_a_quote_does_not_float() =>
        Assert.False(Assert.Single(IssueFixture.Of(Found(1000, 500), new Quote([new FigureBlock([Chart])])).Slabs).MayFloat);

    [Fact]
    public void Without_words_a_figure_is_named_after_its_heading()
    {
        var set = IssueFixture.Of(
            Found(160, 80),
            new Heading(2, "h", [new Text("Speed")]),
            new FigureBlock([new Figure("chart.png", null)])
        );

        Assert.Equal("Figure: Speed", set.Article.Children[0].Children[1].Alt);
    }

    [Fact]
    public void A_linked_figure_can_be_clicked_and_is_in_the_index()
    {
        var linked = Chart with { Link = new WebTarget("https://example.org") };

        var set = IssueFixture.Of(Found(160, 80), new FigureBlock([linked]));

        var link = Assert.Single(IssueFixture.Drawn(set.Slabs[0].Content).Select(drawn => drawn.Item).OfType<LinkItem>());
        Assert.Equal(new Size(120, 60), link.Size);
        Assert.Equal("Article(Link(Figure))", set.Tree());
        Assert.Equal(Assert.Single(set.Result.Links).Landmark, Assert.Single(set.Slabs[0].Landmarks).Name);
    }

    [Fact]
    public void Figures_of_one_block_stand_side_by_side_as_far_as_they_remain_large_enough()
    {
        var block = new FigureBlock([Chart, new Figure("other.png", null), Chart], [new Text("All")]);

        Assert.Single(IssueFixture.Of(Found(80, 60, "other.png"), block).Slabs);
        Assert.Equal(2, IssueFixture.Of(Found(1000, 800, "other.png"), block).Slabs.Count);
    }

    [Fact]
    public void Figures_side_by_side_are_equally_high()
    {
        var block = new FigureBlock([Chart, new Figure("other.png", null)]);
        var figures = Found(1000, 500, "other.png");
        figures["other.png"] = new FigureFound(BlankPicture.Create(500, 1000));

        var pictures = PicturesOf(IssueFixture.Of(figures, block).Slabs[0].Content);

        Assert.Equal(2, pictures.Count);
        Assert.Equal(pictures[0].Size.Height, pictures[1].Size.Height, 6);
        Assert.Equal(IssueFixture.Measure, pictures[1].Left + pictures[1].Size.Width, 6);
    }

    [Theory]
    [InlineData(1000, 1000, null, 0.6)]
    [InlineData(800, 1000, null, 0.6)]
    [InlineData(600, 1000, null, 0.82)]
    [InlineData(1000, 1000, 800.0, 0.82)]
    public void A_square_figure_is_at_most_as_high_as_its_style_says(int width, int height, double? asked, double share)
    {
        var figure = Chart with { WidthInPixels = asked };
        var set = IssueFixture.Of(Found(width, height), new FigureBlock([figure]));

        var picture = Assert.Single(PicturesOf(set.Slabs[0].Content));

        Assert.Equal(Math.Min(share * IssueFixture.Height, IssueFixture.Measure * height / width), picture.Size.Height, 6);
    }

    [Theory]
    [InlineData(4.9, 1)]
    [InlineData(8, 4)]
    public void A_tall_figure_is_fitted_up_to_five_times_as_high_as_wide_and_then_goes_on_over_pages(double aspect, int leastSlabs)
    {
        var set = IssueFixture.Of(Found(800, (int)(800 * aspect)), new FigureBlock([Chart]));

        Assert.True(leastSlabs == 1 ? set.Slabs.Count == 1 : set.Slabs.Count >= leastSlabs);
        Assert.All(set.Slabs, slab => Assert.True(slab.Content.Height <= IssueFixture.Height));
    }

    [Theory]
    [InlineData(FigureSide.Left, 0)]
    [InlineData(null, 50)]
    [InlineData(FigureSide.Right, 100)]
    public void A_figure_stands_at_the_side_that_its_author_chose_and_its_caption_with_it(FigureSide? side, double left)
    {
        var block = new FigureBlock([Chart with { Side = side, WidthInPixels = 100 * 96 / 72.0 }], [new Text("Words")]);
        var set = IssueFixture.Of(Found(400, 200), block);

        Assert.Equal(left, PicturesOf(set.Slabs[0].Content)[0].Left, 6);
        Assert.Equal(left, set.PlaceOf("Words").X, 6);
    }

    [Fact]
    public void A_figure_at_the_left_and_one_at_the_right_stand_side_by_side()
    {
        var left = new FigureBlock([Chart with { Side = FigureSide.Left }]);
        var right = new FigureBlock([Chart with { Side = FigureSide.Right }]);

        Assert.Single(IssueFixture.Of(Found(100, 50), left, right).Slabs);
        Assert.Equal(2, IssueFixture.Of(Found(100, 50), left, left).Slabs.Count);
    }

    [Fact]
    public void The_caption_of_a_narrow_figure_extends_beyond_it_from_the_edge_where_reading_starts()
    {
        var block = new FigureBlock([Chart], [new Text("twenty letters words")]);

        Assert.Equal(70, IssueFixture.Of(Found(80, 40), block).PlaceOf("twenty").X, 6);
        var mirrored = IssueFixture.In("ar", Found(80, 40), new FigureBlock([Chart], [new Text("كلمات كثيرة جدا")]));
        var end = mirrored.Slabs.SelectMany(slab => IssueFixture.Drawn(slab.Content)).Where(drawn => drawn.Item is TextItem)
            .Max(drawn => drawn.At.X + ((TextItem)drawn.Item).Width);
        Assert.InRange(end, 125, 130.01);
    }

    [Fact]
    public void The_space_around_a_figure_never_shrinks()
    {
        var set = IssueFixture.Of(Found(160, 80), IssueFixture.Text("a"), new FigureBlock([Chart]), IssueFixture.Text("b"));

        Assert.Equal([0, 10, 10], set.Slabs.Select(slab => slab.FirmSpace));
        Assert.All(set.Slabs.Skip(1), slab => Assert.True(slab.SpaceBefore >= 10));
    }

    private static List<(double Left, Size Size)> PicturesOf(Frame frame) =>
    [
        .. IssueFixture.Drawn(frame).Where(drawn => drawn.Item is PictureItem)
            .Select(drawn => (drawn.At.X, ((PictureItem)drawn.Item).Size)),
    ];

    [Fact]
    public void A_copy_from_the_web_archive_says_so()
    {
        var found = new FigureFound(BlankPicture.Create(160, 80)) { SnapshotDate = new DateOnly(2022, 5, 3) };

        var set = IssueFixture.Of(new Dictionary<string, FigureResult> { ["chart.png"] = found }, new FigureBlock([Chart]));

        Assert.Equal("web archive’s copy of 3 May 2022", Assert.Single(set.Texts()));
    }

    [Fact]
    public void A_lost_figure_leaves_a_card_with_why_and_where()
    {
        var lost = new Figure("https://cdn.example.org/a/chart.png", "Throughput");
        var results = new Dictionary<string, FigureResult>
        {
            [lost.Address] = new FigureLost(LossReason.Expired) { Date = new DateOnly(2023, 10, 25) },
        };

        var set = IssueFixture.Of(results, IssueFixture.Text("before"), new FigureBlock([lost]));

        var card = set.Slabs[1];
        Assert.Equal(
            "Throughputlink expired 25 October 2023cdn.example.org/a/chart.png",
            IssueFixture
                .TextOf(card.Content)
                .Replace(" ", "", StringComparison.Ordinal)
                .Replace("linkexpired25October2023", "link expired 25 October 2023", StringComparison.Ordinal)
        );
        Assert.False(card.MayFloat);
        Assert.Contains(IssueFixture.Drawn(card.Content), drawn =>
            drawn.Item is LinkItem { Target: WebTarget web } && web.Address == lost.Address
        );
        var entry = Assert.Single(set.Result.LostFigures);
        Assert.Equal(("Throughput", "link expired 25 October 2023"), (entry.Title, entry.Reason));
        Assert.Contains(card.Landmarks, landmark => landmark.Name == entry.Landmark);
    }

    [Fact]
    public void A_caption_that_repeats_the_cards_title_is_left_out()
    {
        var lost = new Dictionary<string, FigureResult> { ["chart.png"] = new FigureLost(LossReason.NotFound) };

        Assert.Single(IssueFixture.Of(lost, new FigureBlock([Chart], [new Text("a chart")])).Slabs);
        Assert.Equal(2, IssueFixture.Of(lost, new FigureBlock([Chart], [new Text("Speed of all models")])).Slabs.Count);
    }

    [Fact]
    public void A_caption_in_the_place_of_a_title_keeps_its_links()
    {
        var lost = new Dictionary<string, FigureResult> { ["chart.png"] = new FigureLost(LossReason.NotFound) };
        Inline[] caption = [new Text("From "), new Link(new WebTarget("https://example.org"), null, [new Text("here")])];

        var set = IssueFixture.Of(lost, new FigureBlock([new Figure("chart.png", null)], caption));

        Assert.Single(set.Slabs);
        Assert.Equal("https://example.org", Assert.Single(set.Result.Links).Address);
    }

    [Fact]
    public void A_lost_figure_without_words_is_named_after_its_file()
    {
        var set = IssueFixture.Of(
            new Dictionary<string, FigureResult> { ["img/chart.png"] = new FigureLost(LossReason.NotFound) },
            new FigureBlock([new Figure("img/chart.png", null)])
        );

        Assert.Equal("chart.png", Assert.Single(set.Result.LostFigures).Title);
    }

    [Fact]
    public void Long_addresses_wrap_inside_the_card()
    {
        var address = "https://example.org/" + string.Concat(Enumerable.Repeat("segment/", 30)) + "chart.png";

        var set = IssueFixture.Of(
            new Dictionary<string, FigureResult> { [address] = new FigureLost(LossReason.NotFound) { Status = 404 } },
            new FigureBlock([new Figure(address, "Chart")])
        );

        Assert.All(IssueFixture.Drawn(set.Slabs[0].Content), drawn =>
            Assert.True(drawn.Item is not TextItem text || drawn.At.X + text.Width <= IssueFixture.Measure - 8)
        );
    }

    [Fact]
    public void A_dropped_figure_leaves_nothing_but_its_caption()
    {
        var dropped = new Dictionary<string, FigureResult> { ["chart.png"] = new FigureDropped() };

        Assert.Empty(IssueFixture.Of(dropped, new FigureBlock([Chart])).Slabs);
        Assert.Equal("words", Assert.Single(IssueFixture.Of(dropped, new FigureBlock([Chart], [new Text("words")])).Texts()));
    }

    [Fact]
    public void A_video_becomes_a_card_that_links_to_it()
    {
        var set = IssueFixture.Of(new Embed(EmbedKind.Video, "A talk", "https://video.example.org/w?v=1"));

        Assert.Equal("https://video.example.org/w?v=1", Assert.Single(set.Result.Links).Address);
        Assert.StartsWith("A talk", IssueFixture.TextOf(set.Slabs[0].Content), StringComparison.Ordinal);
        Assert.Contains("Video", IssueFixture.TextOf(set.Slabs[0].Content), StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_as_long_as_a_paragraph_is_text_and_still_in_the_index()
    {
        var post = string.Join(' ', Enumerable.Repeat("word", 40));

        var set = IssueFixture.Of(new Embed(EmbedKind.Post, post, "https://post.example.org/1"));

        Assert.Equal("https://post.example.org/1", Assert.Single(set.Result.Links).Address);
        Assert.DoesNotContain("Link", set.Tree().Split("Paragraph")[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_card_in_a_narrow_cell_stays_inside_it()
    {
        var lost = new Figure("https://cdn.example.org/a/chart.png", "Throughput of all the models");
        var cells = Enumerable.Range(0, 6).Select(i => new TableCell([new FigureBlock([lost])])).ToList();

        var set = IssueFixture.Of(new Table([.. cells.Select(_ => ColumnAlignment.Start)], [], [new TableRow(cells)]));

        Assert.All(set.Slabs.SelectMany(slab => IssueFixture.Drawn(slab.Content)), drawn =>
            Assert.True(drawn.Item is not TextItem text || (drawn.At.X >= 0 && drawn.At.X + text.Width <= IssueFixture.Measure)));
    }

    private static Dictionary<string, FigureResult> Found(int width, int height, string other = "none") => new()
    {
        ["chart.png"] = new FigureFound(BlankPicture.Create(width, height)),
        [other] = new FigureFound(BlankPicture.Create(width, height)),
    };
}
