using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Back;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Glance;

/// <summary>A bar for each issue over time, and below them the longest and the shortest issue.</summary>
internal sealed class WordsChart : GlanceChart
{
    private readonly IReadOnlyList<IssueSummary> issues;
    private readonly Func<string, int> pageOf;
    private readonly GlanceTable table;
    private readonly TimelineSetter setter;
    private readonly Wording words;
    private readonly double barHeight;
    private readonly Timeline timeline;
    private readonly IReadOnlyList<TimelinePoint> points;

    /// <param name="issues">The issues in order.</param>
    /// <param name="pageOf">Returns the page of a landmark.</param>
    /// <param name="table">Sets cells.</param>
    /// <param name="display">Sets labels.</param>
    /// <param name="words">The words that the program prints.</param>
    /// <param name="barHeight">Height of the highest bar.</param>
    public WordsChart(
        IReadOnlyList<IssueSummary> issues,
        Func<string, int> pageOf,
        GlanceTable table,
        DisplayText display,
        Wording words,
        double barHeight)
        : base(2, 0)
    {
        (this.issues, this.pageOf, this.table, this.words, this.barHeight) = (issues, pageOf, table, words, barHeight);
        setter = new TimelineSetter(display, words, table.Look.Timeline);
        points = [.. issues.Select(issue => new TimelinePoint(issue.Issue.Date, issue.WordCount, issue.Issue.Number))];
        timeline = Timeline.Create(points, table.Measure, table.Look.Timeline);
    }

    public override string Heading => timeline.IsSummed ? words.WordsOverTime : words.WordsPerIssue;

    public override double HeightOf(int rows) =>
        setter.HeightOf(timeline, barHeight, table.Styles.GlanceValue)
        + (rows > 0 ? table.Look.SpaceAfterTimeline + (rows * table.RowHeight) : 0);

    public override Frame Draw(int rows, Element section)
    {
        var frame = new Frame(table.Measure, HeightOf(rows));
        var drawn = setter.Draw(timeline, new Size(table.Measure, barHeight), table.Styles.GlanceValue);
        frame.Add(0, 0, new GroupItem(drawn, section.Add(new Element(ElementKind.Figure) { Alt = Describe() })));
        if (rows == 0)
        {
            return frame;
        }

        var longest = issues.MaxBy(issue => issue.WordCount)!;
        var shortest = issues.Where(issue => issue.WordCount > 0).MinBy(issue => issue.WordCount) ?? longest;
        var shown = new[] { (words.LongestIssue, longest), (words.ShortestIssue, shortest) }.Take(rows).ToList();
        var label = table.LabelWidth(shown.Select(row => row.Item1), table.Styles.GlanceValue);
        var body = GlanceTable.AddTable(section);
        var y = drawn.Height + table.Look.SpaceAfterTimeline;
        foreach (var (name, issue) in shown)
        {
            AddRow(frame, y, label, name, issue, body.Add(ElementKind.TableRow));
            y += table.RowHeight;
        }

        return frame;
    }

    private void AddRow(Frame frame, double y, double label, string name, IssueSummary issue, Element row)
    {
        var (look, styles) = (table.Look, table.Styles);
        table.AddText(frame, new Rectangle(0, y, label, 0), name, styles.GlanceValue, GlanceTable.AddRowHeader(row));
        var target = new BookTarget(issue.Issue.Key);
        var count = words.CountOfWords(issue.WordCount);
        var countWidth = table.WidthOf(count, styles.GlanceValue) + 1;
        IReadOnlyList<(string, BookTarget)> pages = [($"{pageOf(issue.Issue.Key)}", target)];
        var end = table.Measure - table.PagesWidth(pages) - look.Gap - countWidth;
        var start = label + look.Gap;
        var width = Math.Max(1, end - look.Gap - start);
        table.AddLink(
            frame, new Rectangle(start, y, width, 0), issue.Issue.Title, styles.GlanceLabel, target, row.Add(ElementKind.DataCell));
        table.AddText(frame, new Rectangle(end, y, countWidth, 0), count, styles.GlanceValue, row.Add(ElementKind.DataCell));
        table.AddPages(frame, y, pages, row.Add(ElementKind.DataCell));
    }

    /// <summary>Describes the bars: the words of each month or year, or of each issue.</summary>
    private string Describe()
    {
        var maximum = table.Look.MaximumDescribedUnits;
        if (!timeline.HasScale)
        {
            var each = (points.Count + maximum - 1) / maximum;
            var groups = points.Chunk(each).Select((group, i) =>
                (each == 1 ? $"{i + 1}" : $"{(i * each) + 1}–{(i * each) + group.Length}", group.Sum(point => point.Words)));
            return Described(groups);
        }

        var month = new CalendarUnit(CalendarUnitKind.Month);
        var isByMonth = month.CountOf(timeline.From, timeline.To) <= maximum;
        var unit = isByMonth ? month : CalendarUnit.FitYears(timeline.From, timeline.To, maximum);
        return Described(points
            .Where(point => point.Date is not null)
            .GroupBy(point => unit.IndexOf(point.Date!.Value))
            .OrderBy(group => group.Key)
            .Select(group => (
                isByMonth ? words.Month(group.First().Date!.Value) : $"{group.Min(point => point.Date!.Value.Year)}",
                group.Sum(point => point.Words))));
    }

    private string Described(IEnumerable<(string Unit, int Words)> values) =>
        $"{Heading}. {string.Join("; ", values.Select(value => $"{value.Unit}: {words.Number(value.Words)}"))}";
}
