using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Breaking;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Breaking;

/// <summary>Slabs 10 points high in two columns of 45 points with a gap of 10, on pages 100 points high.</summary>
public sealed class ColumnBreakerTests
{
    private static readonly ColumnStyle Two = new() { Gap = 10 };

    private static readonly ColumnBreakStyle Style = new()
    {
        MinimumPartHeight = 30,
        MinimumLastSlabs = 1,
        ShorteningStep = 10,
        MaximumStretch = 0.5,
        BalancePrecision = 0.1,
    };

    [Fact]
    public void Columns_are_filled_one_after_another_and_balanced_at_the_end()
    {
        var pages = Break(Style, Part(26));

        Assert.Equal([20, 6], pages.Select(page => page.Slabs.Count));
        Assert.Equal(Enumerable.Repeat(0.0, 10).Concat(Enumerable.Repeat(55.0, 10)), pages[0].Slabs.Select(placed => placed.X));
        Assert.Equal([0, 0, 0, 55, 55, 55], pages[1].Slabs.Select(placed => placed.X));
        Assert.Equal([0, 10, 20, 0, 10, 20], pages[1].Slabs.Select(placed => placed.Y));
    }

    [Fact]
    public void The_first_column_of_a_mirrored_page_is_the_right_one()
    {
        var pages = new ColumnBreaker(new Size(100, 100), Style, isMirrored: true).Break([Part(2)], TestContext.Current.CancellationToken);

        Assert.Equal([55, 0], Assert.Single(pages).Slabs.Select(placed => placed.X));
    }

    [Fact]
    public void A_part_begins_below_the_balanced_columns_of_the_one_before()
    {
        var head = new Slab { Content = new Frame(100, 15) };

        var page = Assert.Single(Break(Style, Part(6), Part(2) with { Head = [head], SpaceBefore = 5 }));

        Assert.Equal([35, 50, 50], page.Slabs.Skip(6).Select(placed => placed.Y));
        Assert.Same(head, page.Slabs[6].Slab);
    }

    [Fact]
    public void The_head_of_a_group_never_stands_alone_in_a_balanced_column()
    {
        var head = new Slab { Content = new Frame(45, 10), BreakCost = BreakCosts.Forbidden };
        var part = new ColumnPart(Two, [head, new Slab { Content = new Frame(45, 10) }]);

        Assert.Equal([0, 0], Assert.Single(Break(Style, part)).Slabs.Select(placed => placed.X));
    }

    [Fact]
    public void A_part_without_room_begins_on_a_page_and_its_space_is_discarded()
    {
        var pages = Break(Style, Part(16), Part(8) with { SpaceBefore = 5 });

        Assert.Equal([16, 8], pages.Select(page => page.Slabs.Count));
        Assert.Equal(0, pages[1].Slabs[0].Y);
    }

    [Fact]
    public void A_column_never_ends_where_a_break_is_forbidden()
    {
        var slabs = Slabs(25);
        slabs[9] = slabs[9] with { BreakCost = BreakCosts.Forbidden };

        var pages = Break(Style, new ColumnPart(Two, slabs));

        Assert.Equal(9, pages[0].Slabs.Count(placed => placed.X == 0));
    }

    [Fact]
    public void A_last_page_of_few_slabs_gets_more_from_the_page_before()
    {
        var pages = Break(Style with { MinimumLastSlabs = 2 }, Part(22));

        Assert.Equal([18, 4], pages.Select(page => page.Slabs.Count));
    }

    [Fact]
    public void The_spaces_of_a_full_column_grow_to_its_foot()
    {
        var slabs = Slabs(30).ConvertAll(slab => slab with { SpaceBefore = 2 });

        var page = Break(Style, new ColumnPart(Two, slabs))[0];

        // 8 slabs and 7 spaces are 94 points, so each space grows by 6/7.
        Assert.Equal(94, Break(Style with { MaximumStretch = 0.1 }, new ColumnPart(Two, slabs))[0].Slabs[7].Y + 10, 6);
        Assert.Equal(90, page.Slabs[7].Y, 6);
    }

    [Fact]
    public void A_slab_higher_than_the_page_stands_alone()
    {
        var pages = Break(Style, new ColumnPart(ColumnStyle.Single, [Slab(10), Slab(150), Slab(10)]));

        Assert.Equal([1, 1, 1], pages.Select(page => page.Slabs.Count));
    }

    [Fact]
    public void No_parts_make_no_pages() => Assert.Empty(Break(Style, Part(0)));

    private static IReadOnlyList<FilledPage> Break(ColumnBreakStyle style, params ColumnPart[] parts) =>
        new ColumnBreaker(new Size(100, 100), style, isMirrored: false).Break(parts, TestContext.Current.CancellationToken);

    private static ColumnPart Part(int slabs) => new(Two, Slabs(slabs));

    private static List<Slab> Slabs(int count) => [.. Enumerable.Range(0, count).Select(_ => Slab(10))];

    private static Slab Slab(double height) => new() { Content = new Frame(45, height) };
}
