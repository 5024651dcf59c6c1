using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Pages.Display;

public sealed class TimelineTests
{
    private const double Width = 320;

    private static readonly TimelineStyle Look = new();

    [Fact]
    public void A_weekly_year_has_a_bar_for_each_issue_where_its_date_stands()
    {
        var timeline = Of(Every(7, 52));

        Assert.Equal(52, timeline.Bars.Count);
        Assert.True(timeline is { HasScale: true, HasMonths: true, IsSummed: false });
        Assert.Equal(0, timeline.Bars[0].Start, 6);
        Assert.Equal(Width - timeline.BarWidth, timeline.Bars[51].Start, 6);
        Assert.Equal((Width - timeline.BarWidth) * 26 / 51, timeline.Bars[26].Start, 6);
        Assert.Equal([0, 13, 26, 40], Accented(timeline)); // 1 January, 1 April, 1 July, 7 October
    }

    [Theory]
    [InlineData(7, 52)]
    [InlineData(1, 120)]
    [InlineData(7, 400)]
    [InlineData(7, 1040)]
    [InlineData(1, 20_000)]
    [InlineData(100, 3000)]
    [InlineData(0, 1)]
    [InlineData(0, 3)]
    [InlineData(0, 20_000)]
    public void Bars_never_overlap_and_stay_in_the_width(int days, int issues)
    {
        var timeline = Of(Every(days, issues));

        Assert.All(timeline.Bars.Zip(timeline.Bars.Skip(1)), pair => Assert.True(pair.First.Start + timeline.BarWidth < pair.Second.Start));
        Assert.All(timeline.Bars, bar => Assert.InRange(bar.Start, 0, Width - timeline.BarWidth + 0.001));
        Assert.InRange(timeline.Bars.Count, 1, (int)(Width / Look.MinimumSlot));
        Assert.Equal(100L * issues, timeline.Bars.Sum(bar => bar.Words));
    }

    [Fact]
    public void Issues_of_few_weeks_stand_at_equal_distances()
    {
        var timeline = Of(Every(7, 6));

        Assert.False(timeline.HasScale);
        Assert.Equal([0.0, 26, 52, 78, 104, 130], timeline.Bars.Select(bar => bar.Start));
    }

    [Fact]
    public void Issues_without_dates_stand_in_order_with_the_longest_accented()
    {
        var timeline = Of([new(null, 5, 1), new(null, 9, 2), new(null, 9, 3)]);

        Assert.Equal([5L, 9, 9], timeline.Bars.Select(bar => bar.Words));
        Assert.Equal([1], Accented(timeline));
        Assert.True(timeline.HasNumbers);
    }

    [Fact]
    public void Few_issues_without_dates_have_no_place_on_a_scale()
    {
        var dated = Every(7, 52);
        Assert.Equal(52, Of([.. dated, new(null, 100)]).Bars.Count);
        Assert.False(Of([.. dated, .. Enumerable.Repeat(new TimelinePoint(null, 100), 20)]).HasScale);
    }

    [Fact]
    public void Issues_close_together_are_summed_by_the_smallest_unit_that_has_room()
    {
        var timeline = Of([.. Every(1, 100), new(new DateOnly(2031, 1, 1), 100)]);

        Assert.True(timeline.IsSummed);
        Assert.Equal([2020, 2020, 2031], timeline.Bars.Select(bar => bar.Date!.Value.Year)); // quarters
        Assert.Equal([9100L, 900, 100], timeline.Bars.Select(bar => bar.Words));
    }

    [Fact]
    public void Dates_of_all_centuries_have_bars()
    {
        var timeline = Of([new(new DateOnly(1, 1, 1), 1), new(new DateOnly(2020, 1, 1), 1), new(new DateOnly(9999, 12, 31), 1)]);

        Assert.Equal(3, timeline.Bars.Count);
        Assert.False(timeline.HasMonths);
    }

    private static Timeline Of(IReadOnlyList<TimelinePoint> points) => Timeline.Create(points, Width, Look);

    private static List<TimelinePoint> Every(int days, int issues) =>
        [.. Enumerable.Range(0, issues).Select(i => new TimelinePoint(new DateOnly(2020, 1, 1).AddDays(days * i), 100))];

    private static IEnumerable<int> Accented(Timeline timeline) =>
        timeline.Bars.Select((bar, i) => (bar.IsAccented, i)).Where(pair => pair.IsAccented).Select(pair => pair.i);
}
