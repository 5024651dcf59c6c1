using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Display;

/// <summary>
/// The bars of a timeline and their scale. Each issue has a bar where its date stands on the scale. If issues stand too close together, a
/// bar stands for all of a week, a month, a quarter or a year. Without dates the bars stand in order at equal distances. Lengths are in
/// points from the side where reading starts.
/// </summary>
internal sealed class Timeline
{
    private const int MonthsOfYear = 12;
    private const int MonthsOfQuarter = 3;

    private readonly double width;
    private readonly TimelineStyle look;
    private readonly DateOnly from;
    private readonly DateOnly to;
    private CalendarUnit? unit;

    private Timeline(IReadOnlyList<TimelinePoint> points, double width, TimelineStyle look)
    {
        (this.width, this.look) = (width, look);
        var dated = points.Where(point => point.Date is not null).OrderBy(point => point.Date!.Value).ToList();
        HasScale = dated.Count > 1
            && dated.Count >= look.MinimumDatedShare * points.Count
            && dated[^1].Date!.Value.DayNumber - dated[0].Date!.Value.DayNumber >= look.MinimumDays;
        if (!HasScale)
        {
            Bars = InOrder(points);
            return;
        }

        (from, to) = (dated[0].Date!.Value, dated[^1].Date!.Value);
        Bars = Accented(ByDate(dated) ?? ByUnit(dated));
    }

    /// <summary>The bars from first to last. An issue without a date has none on a scale.</summary>
    public IReadOnlyList<TimelineBar> Bars { get; }

    public double BarWidth { get; private set; }

    /// <summary>True if every bar has the number of its issue.</summary>
    public bool HasNumbers => Bars.Count > 0 && Bars.All(bar => bar.Number is not null);

    /// <summary>True if the bars stand on a scale of time.</summary>
    public bool HasScale { get; }

    /// <summary>True if a bar may stand for several issues.</summary>
    public bool IsSummed { get; private set; }

    /// <summary>True for a scale of months, false for one of years.</summary>
    public bool HasMonths => HasScale && MonthCount <= look.MaximumMonths;

    /// <summary>Date of the first bar's first issue on a scale.</summary>
    public DateOnly From => from;

    /// <summary>Date of the last issue on a scale.</summary>
    public DateOnly To => to;

    private int MonthCount => ((to.Year - from.Year) * MonthsOfYear) + to.Month - from.Month + 1;

    /// <summary>Arranges issues.</summary>
    public static Timeline Create(IReadOnlyList<TimelinePoint> points, double width, TimelineStyle look) => new(points, width, look);

    /// <summary>Returns where a date from <see cref="From"/> to <see cref="To"/> stands on the scale.</summary>
    public double PlaceOf(DateOnly date) => unit is { } calendar
        ? (calendar.IndexOf(date) - calendar.IndexOf(from)) * width / calendar.CountOf(from, to)
        : (date.DayNumber - from.DayNumber) * (width - BarWidth) / (to.DayNumber - from.DayNumber);

    private int Capacity => Math.Max(1, (int)(width / look.MinimumSlot));

    private double BarWidthOf(double slot) => Math.Min(look.MaximumBarWidth, look.BarShare * slot);

    private List<TimelineBar> InOrder(IReadOnlyList<TimelinePoint> points)
    {
        var each = Math.Max(1, (points.Count + Capacity - 1) / Capacity);
        IsSummed = each > 1;
        var groups = points.Chunk(each).ToList();
        var slot = Math.Min(look.MaximumSlot, width / Math.Max(1, groups.Count));
        BarWidth = BarWidthOf(slot);
        var bars = groups.Select((group, i) => new TimelineBar(
            i * slot, group.Sum(point => (long)point.Words), null, IsSummed ? null : group[0].Number)).ToList();
        return AccentHighest(bars);
    }

    /// <summary>Returns a bar for each issue, or null if some of them would stand too far from their dates.</summary>
    private List<TimelineBar>? ByDate(List<TimelinePoint> points)
    {
        if (points.Count > Capacity)
        {
            return null;
        }

        BarWidth = BarWidthOf(width / points.Count);
        var places = points.ConvertAll(point => PlaceOf(point.Date!.Value));
        var distance = BarWidth * (1 + look.MinimumGapShare);
        var starts = new double[places.Count];
        for (var i = 0; i < starts.Length; i++)
        {
            starts[i] = i == 0 ? places[i] : Math.Max(places[i], starts[i - 1] + distance);
        }

        var limit = width - BarWidth;
        for (var i = starts.Length - 1; i >= 0; i--, limit = starts[i + 1] - distance)
        {
            starts[i] = Math.Min(starts[i], limit);
        }

        return starts.Zip(places).Any(pair => Math.Abs(pair.First - pair.Second) > look.MaximumShift * width)
            ? null
            : [.. points.Select((point, i) => new TimelineBar(starts[i], point.Words, point.Date))];
    }

    private List<TimelineBar> ByUnit(List<TimelinePoint> points)
    {
        var calendar = CalendarUnit.Fit(from, to, Capacity);
        (unit, IsSummed) = (calendar, true);
        BarWidth = BarWidthOf(width / calendar.CountOf(from, to));
        return
        [
            .. points.GroupBy(point => calendar.IndexOf(point.Date!.Value)).Select(group => new TimelineBar(
                PlaceOf(group.First().Date!.Value), group.Sum(point => (long)point.Words), group.First().Date)),
        ];
    }

    private List<TimelineBar> Accented(List<TimelineBar> bars)
    {
        var years = bars.Select(bar => bar.Date!.Value.Year).Distinct().Count();
        if (!HasMonths && bars.Count < look.MinimumBarsOfYear * years)
        {
            return AccentHighest(bars);
        }

        var accented = new List<TimelineBar>(bars.Count);
        int? last = null;
        foreach (var bar in bars)
        {
            var date = bar.Date!.Value;
            var part = HasMonths ? ((date.Year * MonthsOfYear) + date.Month - 1) / MonthsOfQuarter : date.Year;
            accented.Add(bar with { IsAccented = part != last });
            last = part;
        }

        return accented;
    }

    private static List<TimelineBar> AccentHighest(List<TimelineBar> bars)
    {
        var highest = bars.Count == 0 ? 0 : bars.Max(bar => bar.Words);
        var first = bars.FindIndex(bar => bar.Words == highest);
        return [.. bars.Select((bar, i) => bar with { IsAccented = i == first })];
    }
}
