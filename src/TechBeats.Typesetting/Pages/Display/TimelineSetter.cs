using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Display;

/// <summary>Draws a <see cref="Timeline"/>: its bars, and below them the months or years. Lengths are in points.</summary>
internal sealed class TimelineSetter(DisplayText display, Wording words, TimelineStyle look)
{
    private const int MonthsOfYear = 12;

    /// <summary>
    /// Numbers of months from label to label, and whether the names are short, the best first. Quarters agree with the accented bars.
    /// </summary>
    private static readonly (int Step, bool IsShort)[] MonthScales = [(1, false), (3, false), (3, true), (6, true), (12, true)];

    /// <summary>Numbers of years from label to label.</summary>
    private static readonly int[] YearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    /// <summary>Returns the height of bars with labels.</summary>
    public double HeightOf(Timeline timeline, double barHeight, ParagraphStyle label) =>
        barHeight + (timeline.HasScale || timeline.HasNumbers ? look.SpaceAboveLabels + label.Leading : 0);

    /// <summary>Draws a timeline.</summary>
    /// <param name="timeline">The timeline.</param>
    /// <param name="size">Its width, and the height of the highest bar.</param>
    /// <param name="label">Style of the labels.</param>
    public Frame Draw(Timeline timeline, Size size, ParagraphStyle label)
    {
        var frame = new Frame(size.Width, HeightOf(timeline, size.Height, label));
        var highest = timeline.Bars.Count == 0 ? 0 : timeline.Bars.Max(bar => bar.Words);
        foreach (var bar in timeline.Bars)
        {
            var share = highest == 0 ? 0 : (double)bar.Words / highest;
            var height = Math.Max(look.MinimumBarHeight, share * size.Height);
            frame.Add(
                display.Left(bar.Start, timeline.BarWidth, size.Width),
                size.Height - height,
                new RuleItem(new Size(timeline.BarWidth, height), bar.IsAccented ? look.AccentColor : look.BarColor));
        }

        foreach (var (start, text) in timeline.HasScale ? Labels(timeline, size.Width, label) : Numbers(timeline, label))
        {
            var line = display.Prepare(text, label, null).SetOnOneLine().Frame;
            frame.Add(display.Left(start, line.Width, size.Width), size.Height + look.SpaceAboveLabels, line);
        }

        return frame;
    }

    /// <summary>The numbers of the issues below their bars, or only some of them where they stand close together.</summary>
    private List<(double Start, string Text)> Numbers(Timeline timeline, ParagraphStyle style)
    {
        var labels = new List<(double Start, string Text)>();
        var end = double.NegativeInfinity;
        foreach (var bar in timeline.HasNumbers ? timeline.Bars : [])
        {
            var width = WidthOf($"{bar.Number}", style);
            var start = Math.Max(0, bar.Start + ((timeline.BarWidth - width) / 2));
            if (start >= end)
            {
                labels.Add((start, $"{bar.Number}"));
                end = start + width + look.LabelGap;
            }
        }

        return labels;
    }

    private List<(double Start, string Text)> Labels(Timeline timeline, double width, ParagraphStyle style)
    {
        if (!timeline.HasMonths)
        {
            var fitting = YearSteps.Select(step => Fitting(Years(timeline, step), width, style));
            return fitting.FirstOrDefault(labels => labels is not null) ?? [];
        }

        foreach (var (step, isShort) in MonthScales)
        {
            var names = isShort ? words.ShortMonthLabels : words.MonthLabels;
            if (Fitting(Months(timeline, step, names), width, style) is { } labels)
            {
                return WithLastMonth(labels, timeline, names, width, style);
            }
        }

        return [];
    }

    /// <summary>The first month, then the others at whole steps of the year.</summary>
    private static List<(double Start, string Text)> Months(Timeline timeline, int step, IReadOnlyList<string> names)
    {
        var labels = new List<(double, string)> { (0, names[timeline.From.Month - 1]) };
        var from = (timeline.From.Year * MonthsOfYear) + timeline.From.Month;
        var to = (timeline.To.Year * MonthsOfYear) + timeline.To.Month - 1;
        for (var month = from; month <= to; month++)
        {
            if (month % MonthsOfYear % step == 0)
            {
                labels.Add((
                    timeline.PlaceOf(new DateOnly(month / MonthsOfYear, (month % MonthsOfYear) + 1, 1)), names[month % MonthsOfYear]));
            }
        }

        return labels;
    }

    private static List<(double Start, string Text)> Years(Timeline timeline, int step)
    {
        var labels = new List<(double, string)> { (0, $"{timeline.From.Year}") };
        for (var year = timeline.From.Year + 1; year <= timeline.To.Year; year++)
        {
            if (year % step == 0)
            {
                labels.Add((timeline.PlaceOf(new DateOnly(year, 1, 1)), $"{year}"));
            }
        }

        return labels;
    }

    /// <summary>
    /// Returns the labels, or null if some of them overlap. The first label, which stands at no whole step, gives way to the second. Labels
    /// that end beyond the scale are omitted.
    /// </summary>
    private List<(double Start, string Text)>? Fitting(List<(double Start, string Text)> labels, double width, ParagraphStyle style)
    {
        var placed = labels
            .Select(label => (label.Start, label.Text, End: label.Start + WidthOf(label.Text, style)))
            .Where(label => label.End <= width)
            .ToList();
        if (placed.Count > 1 && placed[0].End + look.LabelGap > placed[1].Start)
        {
            placed.RemoveAt(0);
        }

        return placed.Count == 0 || placed.Zip(placed.Skip(1)).Any(pair => pair.First.End + look.LabelGap > pair.Second.Start)
            ? null
            : placed.ConvertAll(label => (label.Start, label.Text));
    }

    /// <summary>Adds the last month at the end of the scale if it has no label and there is room.</summary>
    private List<(double Start, string Text)> WithLastMonth(
        List<(double Start, string Text)> labels, Timeline timeline, IReadOnlyList<string> names, double width, ParagraphStyle style)
    {
        var (start, text) = labels[^1];
        var name = names[timeline.To.Month - 1];
        var place = width - WidthOf(name, style);
        return name != text && start + WidthOf(text, style) + look.LabelGap <= place ? [.. labels, (place, name)] : labels;
    }

    private double WidthOf(string text, ParagraphStyle style) => display.Prepare(text, style, null).NaturalWidth;
}
