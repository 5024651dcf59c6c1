using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Back;
using TechBeats.Typesetting.Pages.Breaking;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Glance;

/// <summary>
/// Sets the spread at a glance: on the first page words over time and links by kind and host, on the second topics over time and the
/// papers and repositories with the most links.
/// </summary>
internal sealed class GlanceSetter(DisplayText display, PageStyle page, BookStyles styles, Wording words)
{
    /// <summary>Name of the landmark of the spread.</summary>
    public const string Name = "-glance";

    private const int MinimumBars = 3;
    private const int MinimumRows = 2;

    private readonly GlanceStyle look = styles.Glance;
    private readonly GlanceTable table = new(display, styles, page.Measure);

    /// <summary>True if a book has the spread.</summary>
    public bool IsIn(Book book) => look.IsShown && book.IssueCount >= look.MinimumIssues;

    /// <summary>Returns the title of the spread.</summary>
    public string TitleOf(Book book) =>
        book.From is { } from && book.To is { } to && to.DayNumber - from.DayNumber is var days
        && days >= look.MinimumDaysOfYear && days <= look.MaximumDaysOfYear
            ? words.YearAtAGlance
            : words.AtAGlance;

    /// <summary>Sets the spread: one page, or two if there is something for the second.</summary>
    /// <param name="book">The book.</param>
    /// <param name="summaries">The summaries of its issues in order.</param>
    /// <param name="pageOf">Returns the page of a landmark.</param>
    /// <param name="part">The element of the spread.</param>
    public IReadOnlyList<FilledPage> Set(Book book, IReadOnlyList<IssueSummary> summaries, Func<string, int> pageOf, Element part)
    {
        var title = TitleOf(book);
        var heading = display.Set(
            title, styles.PartTitle, page.Measure, part.Add(new Element(ElementKind.Heading) { Level = 1, Title = title }));
        var top = heading.Height + look.SpaceAfterTitle;
        var issues = summaries.Where(summary => !summary.Issue.IsPreface).ToList();
        var (firstCharts, secondCharts) = (new List<GlanceChart>(), new List<GlanceChart>());
        AddCharts(firstCharts, secondCharts, issues, pageOf);
        var room = page.TextHeight - top;
        while (firstCharts.Count > 1 && (RowsOf(firstCharts, room) is null || IsBalancedByMoving(firstCharts, secondCharts, room)))
        {
            secondCharts.Insert(0, firstCharts[^1]);
            firstCharts.RemoveAt(firstCharts.Count - 1);
        }

        while (secondCharts.Count > 0 && RowsOf(secondCharts, room) is null)
        {
            secondCharts.RemoveAt(secondCharts.Count - 1);
        }

        var first = new Frame(page.Measure, page.TextHeight);
        first.Add(0, 0, heading);
        Draw(first, top, firstCharts, RowsOf(firstCharts, room) ?? [.. firstCharts.Select(chart => chart.MinimumRows)], part);
        var pages = new List<FilledPage> { Filled(first, new Landmark(Name, Point.Zero)) };
        if (secondCharts.Count > 0)
        {
            var second = new Frame(page.Measure, page.TextHeight);
            Draw(second, top, secondCharts, RowsOf(secondCharts, room)!, part);
            pages.Add(Filled(second));
        }

        return pages;
    }

    private void AddCharts(List<GlanceChart> first, List<GlanceChart> second, List<IssueSummary> issues, Func<string, int> pageOf)
    {
        var links = LinkCounts.Count(issues);
        first.Add(new WordsChart(issues, pageOf, table, display, words, look.TimelineShare * page.TextHeight));
        var kinds = new (string Label, int Value)[]
        {
            (words.Papers, links.OfKind(LinkGroup.Paper)),
            (words.Repositories, links.OfKind(LinkGroup.Repository)),
            (words.Videos, links.OfKind(LinkGroup.Video)),
            (words.Articles, links.OfKind(LinkGroup.Article)),
        };
        AddUnlessEmpty(first, new BarChart(
            words.LinksByKind, [.. kinds.Where(kind => kind.Value > 0)], table, words, kinds.Length));
        AddUnlessEmpty(first, new BarChart(words.LinksByHost, links.TopHosts(look.Hosts), table, words, MinimumBars));
        var topics = TopicCounts.Count(issues, look);
        if (topics.Topics.Count >= look.MinimumTopics)
        {
            second.Add(topics.From is null
                ? new BarChart(words.Topics, [.. topics.Topics.Select(topic => (topic.Name, topic.Issues))], table, words, MinimumBars)
                : new TopicGrid(topics, table, words));
        }

        AddUnlessEmpty(second, new MostLinkedChart(
            words.MostLinkedPapers, links.MostLinkedOf(LinkGroup.Paper, look), pageOf, table, MinimumRows));
        AddUnlessEmpty(second, new MostLinkedChart(
            words.MostLinkedRepositories, links.MostLinkedOf(LinkGroup.Repository, look), pageOf, table, MinimumRows));
    }

    private static void AddUnlessEmpty(List<GlanceChart> charts, GlanceChart chart)
    {
        if (chart.Rows > 0)
        {
            charts.Add(chart);
        }
    }

    /// <summary>Returns the number of rows of each chart in the height, or null if even the minimum does not fit.</summary>
    private List<int>? RowsOf(List<GlanceChart> charts, double height)
    {
        var rows = charts.ConvertAll(chart => chart.Rows);
        while (HeightOf(charts, rows) > height)
        {
            var longest = -1;
            for (var i = 0; i < rows.Count; i++)
            {
                if (rows[i] > charts[i].MinimumRows && (longest < 0 || rows[i] >= rows[longest]))
                {
                    longest = i;
                }
            }

            if (longest < 0)
            {
                return null;
            }

            rows[longest]--;
        }

        return rows;
    }

    /// <summary>
    /// True if the pages become more alike in height when the last chart of the first moves to the second, and if it fits there.
    /// </summary>
    private bool IsBalancedByMoving(List<GlanceChart> first, List<GlanceChart> second, double room)
    {
        var (before, after) = (HeightOf(first), HeightOf(second));
        var (rest, moved) = (HeightOf(first[..^1]), HeightOf([first[^1], .. second]));
        return moved <= room && Math.Abs(rest - moved) < Math.Abs(before - after);
    }

    private double HeightOf(List<GlanceChart> charts) => HeightOf(charts, charts.ConvertAll(chart => chart.Rows));

    private double HeightOf(List<GlanceChart> charts, List<int> rows) =>
        charts.Select((chart, i) => HeadingHeight + chart.HeightOf(rows[i])).Sum()
        + (Math.Max(0, charts.Count - 1) * look.SpaceBetweenCharts);

    private double HeadingHeight => styles.GlanceHeading.Leading + look.SpaceAboveRule + look.Rule + look.SpaceAfterHeading;

    private void Draw(Frame frame, double y, List<GlanceChart> charts, List<int> rows, Element part)
    {
        for (var i = 0; i < charts.Count; i++)
        {
            var section = part.Add(new Element(ElementKind.Section) { Title = charts[i].Heading });
            var heading = section.Add(new Element(ElementKind.Heading) { Level = 2, Title = charts[i].Heading });
            table.AddText(frame, new Rectangle(0, y, page.Measure, 0), charts[i].Heading, styles.GlanceHeading, heading);
            var rule = y + styles.GlanceHeading.Leading + look.SpaceAboveRule;
            table.AddBar(frame, new Rectangle(0, rule, page.Measure, look.Rule), look.RuleColor);
            var drawn = charts[i].Draw(rows[i], section);
            frame.Add(0, y + HeadingHeight, drawn);
            y += HeadingHeight + drawn.Height + look.SpaceBetweenCharts;
        }
    }

    private static FilledPage Filled(Frame frame, params Landmark[] landmarks) =>
        new([new PlacedSlab(new Slab { Content = frame, Landmarks = landmarks }, 0)], [], []);
}
