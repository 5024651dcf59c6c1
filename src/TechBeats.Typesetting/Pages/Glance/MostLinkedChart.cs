using TechBeats.Model;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Pages.Glance;

/// <summary>The papers or repositories with the most links, and the pages of the links.</summary>
internal sealed class MostLinkedChart(
    string heading, IReadOnlyList<MostLinked> targets, Func<string, int> pageOf, GlanceTable table, int minimumRows)
    : GlanceChart(targets.Count, minimumRows)
{
    private const string Omission = "…";

    public override string Heading => heading;

    public override double HeightOf(int rows) => rows * table.RowHeight;

    public override Frame Draw(int rows, Element section)
    {
        var frame = new Frame(table.Measure, HeightOf(rows));
        var body = GlanceTable.AddTable(section);
        for (var i = 0; i < rows; i++)
        {
            var y = i * table.RowHeight;
            var pages = PagesOf(targets[i]);
            var row = body.Add(ElementKind.TableRow);
            var width = table.Measure - table.PagesWidth(pages) - table.Look.Gap;
            table.AddText(
                frame, new Rectangle(0, y, width, 0), targets[i].Title, table.Styles.GlanceLabel, GlanceTable.AddRowHeader(row));
            table.AddPages(frame, y, pages, row.Add(ElementKind.DataCell));
        }

        return frame;
    }

    private List<(string Text, BookTarget Target)> PagesOf(MostLinked target)
    {
        var pages = target.Landmarks.Select(pageOf).Distinct().ToList();
        var shown = pages
            .Take(table.Look.MaximumPages)
            .Select(page => ($"{page}", new BookTarget(Page.LandmarkName(Matter.Body, page))))
            .ToList();
        if (pages.Count > shown.Count)
        {
            shown[^1] = ($"{shown[^1].Item1}{Omission}", shown[^1].Item2);
        }

        return shown;
    }
}
