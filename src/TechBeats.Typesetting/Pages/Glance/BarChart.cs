using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Glance;

/// <summary>Horizontal bars with a label and a value each: a table for readers who do not see it.</summary>
internal sealed class BarChart(
    string heading, IReadOnlyList<(string Label, int Value)> bars, GlanceTable table, Wording words, int minimumRows)
    : GlanceChart(bars.Count, minimumRows)
{
    public override string Heading => heading;

    public override double HeightOf(int rows) => rows * table.RowHeight;

    public override Frame Draw(int rows, Element section)
    {
        var (look, styles) = (table.Look, table.Styles);
        var shown = bars.Take(rows).ToList();
        var highest = Math.Max(1, shown.Count == 0 ? 1 : shown.Max(bar => bar.Value));
        var label = table.LabelWidth(shown.Select(bar => bar.Label), styles.GlanceLabel);
        var value = shown.Select(bar => table.WidthOf(words.Number(bar.Value), styles.GlanceValue)).DefaultIfEmpty(0).Max() + 1;
        var start = label + look.Gap;
        var room = Math.Max(0, table.Measure - start - value - look.Gap);
        var frame = new Frame(table.Measure, HeightOf(rows));
        var longest = shown.FindIndex(bar => bar.Value == highest);
        var body = GlanceTable.AddTable(section);
        for (var i = 0; i < shown.Count; i++)
        {
            var y = i * table.RowHeight;
            var row = body.Add(ElementKind.TableRow);
            table.AddText(frame, new Rectangle(0, y, label, 0), shown[i].Label, styles.GlanceLabel, GlanceTable.AddRowHeader(row));
            var length = room * shown[i].Value / highest;
            var color = i == longest ? look.AccentColor : look.BarColor;
            var thickness = Math.Min(look.BarThickness, table.RowHeight);
            table.AddBar(frame, new Rectangle(start, y + ((table.RowHeight - thickness) / 2), length, thickness), color);
            table.AddText(
                frame,
                new Rectangle(start + length + look.Gap, y, value, 0),
                words.Number(shown[i].Value),
                styles.GlanceValue,
                row.Add(ElementKind.DataCell));
        }

        return frame;
    }
}
