using System.Text;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>
/// Stands before the HTML parser. What nests too deep loses its tags and keeps its text; what never ends would swallow the rest and is made text;
/// so is what only looks like a tag, such as the type <c>&lt;String&gt;</c>.
/// </summary>
internal sealed class HtmlGuard
{
    /// <summary>Elements within elements; pages of newsletters reach 40. AngleSharp's time grows with the square of it.</summary>
    private const int MaximumNestingDepth = 256;

    /// <summary>Attributes of one tag; each is compared with all before it.</summary>
    private const int MaximumAttributes = 256;

    private readonly Dictionary<string, TagScan> scans = new(StringComparer.Ordinal);
    private readonly HashSet<string> strangersWithEnd;
    private readonly bool isTooDeep;

    /// <param name="pieces">All HTML that will be parsed together, each with its line: an end may stand in another piece than its start.</param>
    public HtmlGuard(ProblemLog log, IReadOnlyList<(string Html, int Line)> pieces)
    {
        foreach ((var html, var _) in pieces)
        {
            scans.TryAdd(html, TagScanner.Scan(html));
        }

        var all = pieces.SelectMany(piece => scans[piece.Html].Tags);
        strangersWithEnd = [.. all.Where(tag => tag.IsEnd && !HtmlNames.IsKnown(tag.Name)).Select(tag => tag.Name)];
        strangersWithEnd.IntersectWith(all.Where(tag => !tag.IsEnd).Select(tag => tag.Name));

        var nesting = new Nesting();
        foreach ((var html, var line) in pieces)
        {
            foreach (var tag in scans[html].Tags)
            {
                nesting.Pass(tag);
                if (nesting.Depth > MaximumNestingDepth || tag.Attributes > MaximumAttributes)
                {
                    var place = line + html.AsSpan(0, tag.Start).Count('\n');
                    log.Warn(ProblemSlugs.TooDeep, place, "The HTML here nests too deep; its text is printed without its markup");
                    isTooDeep = true;
                    return;
                }
            }
        }
    }

    /// <summary>The same piece, with as many lines, safe to parse.</summary>
    public string MakeSafe(string html)
    {
        var scan = scans[html];
        var removed = scan.Tags.Where(tag => isTooDeep || IsText(tag)).ToList();
        if (removed.Count == 0 && scan.Strays.Count == 0)
        {
            return html;
        }

        var safe = new StringBuilder(html.Length + 16);
        var from = 0;
        var stray = 0;
        foreach (var tag in removed)
        {
            AppendWithoutStrays(safe, html, from, tag.Start, scan.Strays, ref stray);
            if (IsText(tag))
            {
                safe.Append("&lt;").Append(html, tag.Start + 1, tag.End - tag.Start - 1);
            }
            else
            {
                safe.Append('\n', html.AsSpan(tag.Start, tag.End - tag.Start).Count('\n'));
            }

            from = tag.End;
        }

        AppendWithoutStrays(safe, html, from, html.Length, scan.Strays, ref stray);
        return safe.ToString();
    }

    private bool IsText(HtmlTag tag) =>
        !HtmlNames.IsKnown(tag.Name)
        && !strangersWithEnd.Contains(tag.Name)
        && !tag.Name.Contains('-', StringComparison.Ordinal)
        && !tag.Name.Contains(':', StringComparison.Ordinal);

    private static void AppendWithoutStrays(StringBuilder safe, string html, int from, int to, IReadOnlyList<int> strays, ref int next)
    {
        while (next < strays.Count && strays[next] < to)
        {
            safe.Append(html, from, strays[next] - from).Append("&lt;");
            from = strays[next] + 1;
            next++;
        }

        safe.Append(html, from, to - from);
    }
}
