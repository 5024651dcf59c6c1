using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Breaking;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Breaking;

/// <summary>Two columns 90 points wide and 20 points apart.</summary>
public sealed class ColumnPagesTests
{
    private static readonly PageStyle Paper = new PageStyle(200, 100, 0, 0, 0, 0) { Columns = 2, ColumnGap = 20 };

    [Fact]
    public void Two_columns_make_a_page()
    {
        var pages = ColumnPages.Join([Column(80), Column(70), Column(60), Column(50)], Paper);
        Assert.Equal(2, pages.Count);
        Assert.Equal([(0, 0), (110, 0)], pages[0].Slabs.Select(slab => (slab.X, slab.Y)));
    }

    [Fact]
    public void A_right_to_left_book_begins_with_the_right_column() =>
        Assert.Equal(
            [110, 0],
            ColumnPages.Join([Column(80), Column(70), Column(60)], Paper with { IsBoundRight = true })[0].Slabs.Select(slab => slab.X));

    [Fact]
    public void Notes_stay_in_their_columns()
    {
        var noted = new FilledPage(Column(50).Slabs, [new PlacedSlab(Slab(10), 90)], [new Point(0, 85)]);
        var page = Assert.Single(ColumnPages.Join([Column(50), noted], Paper));
        Assert.Equal((110, 90), (page.Notes[0].X, page.Notes[0].Y));
        Assert.Equal([new Point(110, 85)], page.NoteRules);
    }

    [Fact]
    public void The_columns_of_the_last_page_are_balanced()
    {
        var page = Assert.Single(ColumnPages.Join([Column(10, 10, 10, 10)], Paper));
        Assert.Equal([(0, 0), (0, 10), (110, 0), (110, 10)], page.Slabs.Select(slab => (slab.X, slab.Y)));
    }

    [Fact]
    public void One_column_stays_as_it_is()
    {
        FilledPage[] columns = [Column(80), Column(70)];
        Assert.Same(columns, ColumnPages.Join(columns, Paper with { Columns = 1 }));
    }

    private static FilledPage Column(params double[] heights)
    {
        var y = 0.0;
        var slabs = new List<PlacedSlab>();
        foreach (var height in heights)
        {
            slabs.Add(new PlacedSlab(Slab(height), y));
            y += height;
        }

        return new FilledPage(slabs, [], []);
    }

    private static Slab Slab(double height) => new() { Content = new Frame(90, height) };
}
