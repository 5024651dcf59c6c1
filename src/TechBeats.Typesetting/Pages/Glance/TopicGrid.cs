using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Glance;

/// <summary>A table of topics by month or year. The more issues a cell counts, the darker is its tint.</summary>
internal sealed class TopicGrid : GlanceChart
{
    private const int MonthsOfYear = 12;

    private readonly TopicCounts counts;
    private readonly GlanceTable table;
    private readonly Wording words;
    private readonly CalendarUnit unit;
    private readonly int first;
    private readonly int columns;
    private readonly double label;

    /// <param name="counts">The topics of a book with dates.</param>
    /// <param name="table">Sets cells.</param>
    /// <param name="words">The words that the program prints.</param>
    public TopicGrid(TopicCounts counts, GlanceTable table, Wording words)
        : base(counts.Topics.Count, table.Look.MinimumTopics)
    {
        (this.counts, this.table, this.words) = (counts, table, words);
        label = table.LabelWidth(counts.Topics.Select(topic => topic.Name), table.Styles.GlanceLabel);
        var (from, to) = (counts.From!.Value, counts.To!.Value);
        var room = (int)((table.Measure - label - table.Look.Gap) / table.Look.MinimumCellWidth);
        var maximum = Math.Max(2, Math.Min(table.Look.MaximumTopicColumns, room));
        var month = new CalendarUnit(CalendarUnitKind.Month);
        unit = month.CountOf(from, to) <= maximum ? month : CalendarUnit.FitYears(from, to, maximum);
        first = unit.IndexOf(from);
        columns = unit.CountOf(from, to);
    }

    private double CellWidth => (table.Measure - label - table.Look.Gap) / columns;

    public override string Heading => words.Topics;

    public override double HeightOf(int rows) => table.Styles.GlanceCell.Leading + (rows * table.Look.CellHeight);

    public override Frame Draw(int rows, Element section)
    {
        var (look, styles) = (table.Look, table.Styles);
        var frame = new Frame(table.Measure, HeightOf(rows));
        var element = section.Add(ElementKind.Table);
        AddHead(frame, element.Add(ElementKind.TableHead).Add(ElementKind.TableRow));
        var topics = counts.Topics.Take(rows).Select(topic => (topic.Name, Cells: CellsOf(topic.Dates))).ToList();
        var highest = Math.Max(1, topics.SelectMany(topic => topic.Cells).DefaultIfEmpty(1).Max());
        var body = element.Add(ElementKind.TableBody);
        for (var i = 0; i < topics.Count; i++)
        {
            var row = body.Add(ElementKind.TableRow);
            var y = styles.GlanceCell.Leading + (i * look.CellHeight);
            var inset = (look.CellHeight - styles.GlanceLabel.Leading) / 2;
            var header = GlanceTable.AddRowHeader(row);
            table.AddText(frame, new Rectangle(0, y + inset, label, 0), topics[i].Name, styles.GlanceLabel, header);
            for (var column = 0; column < columns; column++)
            {
                var cell = row.Add(ElementKind.DataCell);
                var count = topics[i].Cells[column];
                var area = new Rectangle(StartOf(column), y, CellWidth - look.CellGap, look.CellHeight - look.CellGap);
                if ((count == 0 ? look.EmptyCellColor : look.CellColor(count, highest)) is { } color)
                {
                    table.AddBar(frame, area, color);
                }

                if (count > 0)
                {
                    var text = area with { Y = y + ((area.Height - styles.GlanceCell.Leading) / 2) };
                    table.AddText(frame, text, $"{count}", styles.GlanceCell, cell);
                }
            }
        }

        return frame;
    }

    private void AddHead(Frame frame, Element row)
    {
        var (cells, values) = (table.Styles.GlanceCell, table.Styles.GlanceValue);
        var style = cells with { Text = cells.Text with { Color = values.Text.Color } };
        row.Add(ElementKind.DataCell);
        var width = CellWidth - table.Look.CellGap;
        var names = Enumerable.Range(first, columns).Select(index => LabelOf(index, isShort: false)).ToList();
        var isShort = names.Exists(name => table.WidthOf(name, style) > width);
        for (var column = 0; column < columns; column++)
        {
            var cell = row.Add(ElementKind.HeaderCell);
            var name = isShort ? LabelOf(first + column, isShort: true) : names[column];
            table.AddText(frame, new Rectangle(StartOf(column), 0, width, 0), name, style, cell);
        }
    }

    private string LabelOf(int index, bool isShort)
    {
        const int Century = 100;
        if (unit.Kind == CalendarUnitKind.Month)
        {
            var month = index % MonthsOfYear;
            return isShort ? $"{month + 1}" : words.ShortMonthLabels[month];
        }

        var year = index * unit.Years;
        return isShort ? $"{year % Century:00}" : $"{year}";
    }

    private double StartOf(int column) => label + table.Look.Gap + (column * CellWidth);

    private int[] CellsOf(IReadOnlyList<DateOnly> dates)
    {
        var cells = new int[columns];
        foreach (var date in dates)
        {
            cells[unit.IndexOf(date) - first]++;
        }

        return cells;
    }
}
