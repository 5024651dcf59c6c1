using System.Text;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>
/// Protects the HTML parser. Markup that nests too deep loses its tags and keeps its text. Unterminated markup, which would swallow the
/// rest, becomes text. So does text that only looks like a tag, such as the type <c>&lt;String&gt;</c>.
/// </summary>
internal sealed class HtmlGuard
{
    /// <summary>Maximum nesting of elements. Newsletters reach 40. AngleSharp's time grows with the square of the depth.</summary>
    private const int MaximumNestingDepth = 256;

    /// <summary>Maximum number of attributes of one tag. The parser compares each attribute with all before it.</summary>
    private const int MaximumAttributes = 256;

    /// <summary>Maximum number of tags of one text. A megabyte of an honest page has 20,000.</summary>
    private const int MaximumTags = 300_000;

    private readonly Dictionary<string, TagScan> scans = new(StringComparer.Ordinal);
    private readonly HashSet<string> unknownNamesWithEnd;
    private readonly bool removesAllTags;
    private readonly bool removesFormatting;

    /// <param name="pieces">
    /// All HTML that is parsed together, each piece with its first line. An end tag may be in another piece than its start tag.
    /// </param>
    public HtmlGuard(ProblemLog log, IReadOnlyList<(string Html, int Line)> pieces)
    {
        foreach ((var html, var _) in pieces)
        {
            scans.TryAdd(html, TagScanner.Scan(html));
        }

        var all = pieces.SelectMany(piece => scans[piece.Html].Tags);
        unknownNamesWithEnd = [.. all.Where(tag => tag.IsEnd && !HtmlNames.IsKnown(tag.Name)).Select(tag => tag.Name)];
        unknownNamesWithEnd.IntersectWith(all.Where(tag => !tag.IsEnd).Select(tag => tag.Name));

        var nesting = new TagNesting();
        var formatting = new OpenFormatting();
        var count = 0;
        foreach ((var html, var line) in pieces)
        {
            foreach (var tag in scans[html].Tags)
            {
                nesting.Add(tag);
                formatting.Add(tag);
                if (formatting.IsTooMuch && !removesFormatting)
                {
                    log.Warn(
                        ProblemSlugs.TooDeep,
                        line + html.AsSpan(0, tag.Start).Count('\n'),
                        "The HTML leaves too many elements for bold, italics, fonts or links open; their text is printed without them"
                    );
                    removesFormatting = true;
                }

                if (++count > MaximumTags)
                {
                    log.Warn(
                        ProblemSlugs.TooLarge,
                        line + html.AsSpan(0, tag.Start).Count('\n'),
                        "The HTML has too many tags; its text is printed without markup"
                    );
                    removesAllTags = true;
                    return;
                }

                if (nesting.Depth > MaximumNestingDepth || tag.Attributes > MaximumAttributes)
                {
                    var place = line + html.AsSpan(0, tag.Start).Count('\n');
                    log.Warn(ProblemSlugs.TooDeep, place, "The HTML nests too deep; its text is printed without markup");
                    removesAllTags = true;
                    return;
                }
            }
        }
    }

    /// <summary>Makes a piece safe to parse. The number of lines does not change.</summary>
    public string MakeSafe(string html)
    {
        var scan = scans[html];
        var removed = scan.Tags.Where(tag => removesAllTags || IsText(tag) || (removesFormatting && OpenFormatting.Contains(tag))).ToList();
        if (removed.Count == 0 && scan.Unterminated.Count == 0)
        {
            return html;
        }

        var safe = new StringBuilder(html.Length + 16);
        var from = 0;
        var next = 0;
        foreach (var tag in removed)
        {
            AppendEscaped(safe, html, from, tag.Start, scan.Unterminated, ref next);
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

        AppendEscaped(safe, html, from, html.Length, scan.Unterminated, ref next);
        return safe.ToString();
    }

    private bool IsText(HtmlTag tag) =>
        !HtmlNames.IsKnown(tag.Name)
        && !unknownNamesWithEnd.Contains(tag.Name)
        && !tag.Name.Contains('-', StringComparison.Ordinal)
        && !tag.Name.Contains(':', StringComparison.Ordinal);

    private static void AppendEscaped(StringBuilder safe, string html, int from, int to, IReadOnlyList<int> unterminated, ref int next)
    {
        while (next < unterminated.Count && unterminated[next] < to)
        {
            safe.Append(html, from, unterminated[next] - from).Append("&lt;");
            from = unterminated[next] + 1;
            next++;
        }

        safe.Append(html, from, to - from);
    }
}
