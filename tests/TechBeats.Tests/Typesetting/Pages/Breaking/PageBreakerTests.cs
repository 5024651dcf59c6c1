using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Breaking;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Breaking;

/// <summary>Columns of stand-in slabs on pages 100 points high; a slab is written as its name and height.</summary>
public sealed class PageBreakerTests
{
    [Fact]
    public void Slabs_fill_a_page_and_go_on_with_the_next() =>
        Assert.Equal(["a@0 b@40", "c@0"], Break(Slab("a", 40), Slab("b", 40), Slab("c", 40)));

    [Fact]
    public void A_page_may_be_filled_to_its_last_point() =>
        Assert.Equal(["a@0 b@50", "c@0"], Break(Slab("a", 50), Slab("b", 50), Slab("c", 10)));

    [Fact]
    public void Space_is_kept_between_slabs_and_dropped_at_the_head_of_a_page() =>
        Assert.Equal(
            ["a@0 b@50", "c@0"],
            Break(Slab("a", 40), Slab("b", 50) with { SpaceBefore = 10 }, Slab("c", 40) with { SpaceBefore = 10 })
        );

    [Fact]
    public void No_page_ends_where_it_is_forbidden() =>
        Assert.Equal(
            ["a@0", "heading@0 text@20"],
            Break(Slab("a", 70), Slab("heading", 20) with { BreakCost = BreakCosts.Forbidden }, Slab("text", 20))
        );

    [Fact]
    public void A_forbidden_end_is_taken_when_nothing_else_is_possible() =>
        Assert.Equal(["a@0", "b@0"], Break(Slab("a", 90) with { BreakCost = BreakCosts.Forbidden }, Slab("b", 90)));

    [Fact]
    public void A_page_begins_where_one_must_begin() =>
        Assert.Equal(["a@0", "b@0"], Break(Slab("a", 10), Slab("b", 10) with { StartsPage = true }));

    [Fact]
    public void The_whole_column_counts_and_not_the_first_page_alone()
    {
        // Filling the first page with a, b and c would leave d alone before a long table that needs a page of its own.
        var pages = Break(
            Slab("a", 30),
            Slab("b", 30) with { BreakCost = 0.1 },
            Slab("c", 30) with { BreakCost = 30 },
            Slab("d", 30),
            Slab("e", 80));
        Assert.Equal(["a@0 b@30", "c@0 d@30", "e@0"], pages);
    }

    [Fact]
    public void A_slab_higher_than_the_page_stands_alone() =>
        Assert.Equal(["a@0", "giant@0", "b@0"], Break(Slab("a", 50), Slab("giant", 150), Slab("b", 50)));

    [Fact]
    public void A_repeated_head_stands_above_a_row_that_opens_a_page()
    {
        var head = new Frame(10, 15);
        var rows = Enumerable.Range(1, 4).Select(i => Slab($"row{i}", 40) with { RepeatedHead = i == 1 ? null : head }).ToArray();
        Assert.Equal(["row1@0 row2@40", "head row3@15 row4@55"], Break(rows));
    }

    [Fact]
    public void A_figure_shrinks_before_it_leaves_a_gap()
    {
        var figure = Slab("figure", 50) with { MayFloat = true, Shrunk = Slab("small", 40) };
        Assert.Equal(["text@0 small@60", "more@0"], Break(Slab("text", 60), figure, Slab("more", 50)));
    }

    [Fact]
    public void A_figure_that_does_not_fit_waits_while_text_goes_on()
    {
        var figure = Slab("figure", 60) with { MayFloat = true, Shrunk = Slab("small", 50) };
        Assert.Equal(["a@0 b@60 c@80", "figure@0 d@72"], Break(Slab("a", 60), figure, Slab("b", 20), Slab("c", 20), Slab("d", 20)));
    }

    [Fact]
    public void Nothing_of_the_next_section_passes_a_waiting_figure()
    {
        var figure = Slab("figure", 60) with { MayFloat = true };
        Assert.Equal(
            ["a@0 b@60", "figure@0 heading@72"],
            Break(Slab("a", 60), figure, Slab("b", 20), Slab("heading", 20) with { IsFloatBarrier = true })
        );
    }

    [Fact]
    public void Figures_that_wait_come_in_their_order()
    {
        var figures = Enumerable.Range(1, 2).Select(i => Slab($"figure{i}", 45) with { MayFloat = true }).ToArray();
        Assert.Equal(
            ["a@0 b@60", "figure1@0 figure2@45", "c@0"],
            Break(Slab("a", 60), figures[0], figures[1], Slab("b", 40), Slab("c", 40))
        );
    }

    [Fact]
    public void Notes_stand_at_the_foot_of_the_page_of_their_mark()
    {
        var pages = Pages(Slab("a", 30) with { Notes = [Note("n", 10)] }, Slab("b", 30), Slab("c", 30));
        Assert.Equal("a@0 b@30 | n@90", pages[0]);
        Assert.Equal("c@0", pages[1]);
    }

    [Fact]
    public void A_long_note_continues_on_the_next_page()
    {
        var pages = Pages(Slab("a", 40) with { Notes = [Note("n", 10, 10, 10, 10, 10, 10)] }, Slab("b", 10));
        Assert.StartsWith("a@0 | n@", pages[0], StringComparison.Ordinal);
        Assert.Equal(6, pages.Sum(page => page.Split('n').Length - 1));
        Assert.Equal(2, pages.Count);
    }

    [Fact]
    public void A_page_that_is_a_little_short_is_filled_by_wider_spaces()
    {
        var slabs = new[] { Slab("a", 40), Slab("b", 40) with { SpaceBefore = 15 }, Slab("c", 40) };
        Assert.Equal(["a@0 b@60", "c@0"], Break(slabs));
    }

    [Fact]
    public void Spaces_shrink_to_hold_one_more_line() =>
        Assert.Equal(
            ["a@0 b@57 c@97", "d@0"],
            Break(Slab("a", 40), Slab("b", 40) with { SpaceBefore = 20, BreakCost = BreakCosts.Forbidden }, Slab("c", 3), Slab("d", 80))
        );

    [Fact]
    public void Firm_space_does_not_shrink()
    {
        var b = Slab("b", 40) with { SpaceBefore = 20, FirmSpace = 20, BreakCost = BreakCosts.Forbidden };

        Assert.Equal(["a@0", "b@0 c@40", "d@0"], Break(Slab("a", 40), b, Slab("c", 3), Slab("d", 80)));
    }

    [Fact]
    public void Every_space_of_a_short_page_grows_by_the_same_share()
    {
        var (b, c) = (Slab("b", 30) with { SpaceBefore = 4 }, Slab("c", 30) with { SpaceBefore = 8 });
        Assert.Equal(["a@0 b@30 c@70", "d@0"], Break(Slab("a", 25), b, c, Slab("d", 80)));
    }

    [Fact]
    public void Paragraphs_without_space_between_them_part_a_little()
    {
        var slabs = Enumerable.Range(1, 3).Select(i => Slab($"p{i}", 32) with { Stretch = 3 }).ToArray();
        Assert.Equal(["p1@0 p2@34 p3@68", "d@0"], Break([.. slabs, Slab("d", 60)]));
    }

    [Fact]
    public void The_sink_of_an_opener_stands_above_it_and_grows_with_the_page()
    {
        var opener = Slab("opener", 30) with { Sink = 10, StartsPage = true };
        Assert.Equal(["opener@10 a@40"], Break(opener, Slab("a", 20)));
        Assert.Equal(["opener@30 a@60", "b@0"], Break(opener, Slab("a", 40), Slab("b", 60)));
    }

    [Fact]
    public void A_page_before_one_that_must_begin_keeps_its_spaces() =>
        Assert.Equal(
            ["a@0 b@50", "c@0"],
            Break(Slab("a", 40), Slab("b", 40) with { SpaceBefore = 10 }, Slab("c", 10) with { StartsPage = true })
        );

    [Fact]
    public void The_last_page_gets_five_lines_from_the_pages_before_it()
    {
        var lines = Enumerable.Range(1, 69).Select(i => Slab($"line{i};", 14)).ToArray();
        var pages = new PageBreaker(476, new PageBreakStyle()).Break(lines, CancellationToken.None);
        Assert.Equal([32, 32, 5], pages.Select(page => page.Slabs.Count));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_slab_and_every_note_comes_out_once_and_inside_the_page(int seed)
    {
        var random = new Random(seed);
        var slabs = Enumerable.Range(0, 400).Select(i => Slab($"s{i};", random.Next(4, 60)) with
        {
            SpaceBefore = random.Next(0, 12),
            BreakCost = random.Next(4) == 0 ? BreakCosts.Forbidden : 0,
            MayFloat = random.Next(6) == 0,
            IsFloatBarrier = random.Next(9) == 0,
            Notes = random.Next(8) == 0 ? [Note($"n{i};", [.. Enumerable.Repeat(8, random.Next(1, 14))])] : [],
        }).ToArray();
        var pages = new PageBreaker(100, new PageBreakStyle()).Break(slabs, CancellationToken.None);
        Assert.Equal(slabs.Length, pages.Sum(page => page.Slabs.Count));
        Assert.Equal(
            slabs.Length,
            pages.SelectMany(page => page.Slabs).Select(placed => placed.Slab).Distinct(ReferenceEqualityComparer.Instance).Count()
        );
        Assert.Equal(slabs.Sum(slab => slab.Notes.Sum(note => note.Slabs.Count)), pages.Sum(page => page.Notes.Count));
        foreach (var page in pages)
        {
            var bottom = page.Slabs.Select(placed => placed.Y + placed.Slab.Content.Height).DefaultIfEmpty(0).Max();
            var foot = page.NoteRules.Select(rule => rule.Y).FirstOrDefault(100);
            Assert.True(bottom <= foot + 0.001, $"text reaches {bottom}, the foot stands at {foot}");
            Assert.All(page.Notes, note => Assert.InRange(note.Y + note.Slab.Content.Height, 0, 100.001));
        }
    }

    private static Slab Slab(string name, double height) => new() { Content = new NamedFrame(name, height).Frame };

    private static NoteSlabs Note(string name, params int[] heights) => new([.. heights.Select(height => Slab(name, height))]);

    private static string[] Break(params Slab[] slabs) => [.. Pages(slabs)];

    private static List<string> Pages(params Slab[] slabs) =>
        [.. new PageBreaker(100, new PageBreakStyle()).Break(slabs, CancellationToken.None).Select(Written)];

    private static string Written(FilledPage page)
    {
        var text = string.Join(' ', page.Slabs.Select(placed => (placed.Head is null ? "" : "head ") + Written(placed)));
        return page.Notes.Count == 0 ? text : $"{text} | {string.Join(' ', page.Notes.Select(Written))}";
    }

    private static string Written(PlacedSlab placed) => $"{NamedFrame.NameOf(placed.Slab.Content)}@{placed.Y:0.##}";

    /// <summary>An empty frame whose name is a group's actual text.</summary>
    private sealed class NamedFrame
    {
        public NamedFrame(string name, double height)
        {
            Frame = new Frame(10, height);
            Frame.Add(0, 0, new GroupItem(new Frame(0, 0)) { ActualText = name });
        }

        public Frame Frame { get; }

        public static string NameOf(Frame frame) => ((GroupItem)frame.Items[0].Item).ActualText!;
    }
}
