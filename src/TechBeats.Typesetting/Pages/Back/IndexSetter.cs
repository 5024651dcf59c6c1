using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Back;

/// <summary>Sets groups of index entries in a column. Lengths are in points.</summary>
/// <param name="display">Sets texts.</param>
/// <param name="styles">The typographic styles.</param>
/// <param name="words">The words that the program prints.</param>
/// <param name="measure">Width of the column.</param>
internal sealed class IndexSetter(DisplayText display, BookStyles styles, Wording words, double measure)
{
    /// <summary>A dash after which no line ends: a word joiner follows it.</summary>
    private const string NoBreakDash = "–\u2060";

    private readonly IndexStyle look = styles.Indexes;

    /// <summary>Sets the groups. Elements are added to the section.</summary>
    public List<Slab> Set(IReadOnlyList<IndexGroup> groups, Element section)
    {
        var slabs = new List<Slab>();
        foreach (var group in groups)
        {
            if (group.Title is not null)
            {
                slabs.Add(Head(group, section));
            }

            var list = section.Add(ElementKind.Index).Add(new Element(ElementKind.List) { ListNumbering = "None" });
            var set = (group.IsRunIn ? RunIn(group, list) : Lines(group, list)).ToList();
            for (var i = 0; i < set.Count; i++)
            {
                AddLines(slabs, set[i], space: i == 0 ? 0 : look.SpaceBetweenEntries);
            }

            KeepEnd(slabs, set);
        }

        return slabs;
    }

    /// <summary>Returns the estimated number of lines of an entry.</summary>
    public double EstimateLines(IndexItem entry, bool isRunIn)
    {
        var characters = Math.Min(entry.Title.Length, look.MaximumTitleLength)
            + ((entry.Detail?.Length + look.DetailSeparator.Length) ?? 0)
            + (look.CharactersPerPage * Math.Min(entry.Pages.Count, look.MaximumPages));
        var line = measure / (look.AverageCharacter * styles.IndexEntry.Text.Size);
        return isRunIn ? (characters + look.EntrySeparator.Length) / line : Math.Ceiling(characters / line);
    }

    private Slab Head(IndexGroup group, Element section)
    {
        var heading = section.Add(new Element(ElementKind.Heading) { Level = 2, Title = group.Title });
        var count = display.Prepare($"{group.Count ?? group.Entries.Count + group.Omitted}", styles.IndexCount, heading);
        var countWidth = count.NaturalWidth;
        var width = measure - countWidth - look.CountGap;
        var lines = display.Prepare(group.Title!, styles.IndexGroup, heading).Break(width);
        var title = DisplayText.Stack(lines, width);
        var frame = new Frame(measure, title.Height + look.SpaceAfterGroupTitle);
        frame.Add(display.Left(0, width, measure), 0, title);
        var line = count.SetOnOneLine();
        frame.Add(display.Left(measure - countWidth, countWidth, measure), lines[0].Baseline - line.Baseline, line.Frame);
        return new Slab
        {
            Content = frame,
            SpaceBefore = look.SpaceBeforeGroup,
            BreakCost = BreakCosts.Forbidden,
            Landmarks = group.Name is null ? [] : [new Landmark(group.Name, Point.Zero)],
        };
    }

    private IEnumerable<PreparedParagraph> Lines(IndexGroup group, Element list)
    {
        foreach (var entry in group.Entries)
        {
            var text = new RunningText(display.Direction);
            AddEntry(text, entry, list);
            yield return display.Prepare(text, styles.IndexEntry);
        }

        if (group.Omitted > 0)
        {
            var text = new RunningText(display.Direction);
            AddOmitted(text, group, list);
            yield return display.Prepare(text, styles.IndexEntry);
        }
    }

    /// <summary>Returns paragraphs of entries. A new paragraph begins where the first letter changes, or after too many entries.</summary>
    private IEnumerable<PreparedParagraph> RunIn(IndexGroup group, Element list)
    {
        var text = new RunningText(display.Direction);
        var count = 0;
        for (var i = 0; i < group.Entries.Count; i++)
        {
            var item = AddEntry(text, group.Entries[i], list);
            count++;
            var isLast = i == group.Entries.Count - 1;
            var ends = isLast ? group.Omitted == 0
                : count >= look.MaximumRunInEntries
                    || (count >= look.MinimumRunInEntries && Initial(group.Entries[i]) != Initial(group.Entries[i + 1]));
            if (!ends)
            {
                text.Add(look.EntrySeparator, styles.IndexEntry.Text, item);
                continue;
            }

            yield return display.Prepare(text, styles.IndexEntry);
            (text, count) = (new RunningText(display.Direction), 0);
        }

        if (group.Omitted > 0)
        {
            AddOmitted(text, group, list);
            yield return display.Prepare(text, styles.IndexEntry);
        }
    }

    private static char Initial(IndexItem entry) => LinkText.SortKey(entry.Title) is [var first, ..] ? first : ' ';

    /// <summary>Adds an entry. Returns the element of its text.</summary>
    private Element AddEntry(RunningText text, IndexItem entry, Element list)
    {
        var body = list.Add(ElementKind.ListItem).Add(ElementKind.ListBody);
        var title = LinkText.Cut(entry.Title, look.MaximumTitleLength);
        if (entry.Target is null)
        {
            text.AddIsolated(title, styles.IndexEntry.Text, body);
        }
        else
        {
            var place = entry.Target is WebTarget web ? AddressText.Host(web.Address) : "";
            text.AddLink(title, styles.IndexEntry.Text, entry.Target, body, place.Length > 0 ? $"{title}, {place}" : title);
        }

        if (entry.Detail is { } detail)
        {
            text.Add(look.DetailSeparator, styles.IndexEntry.Text, body);
            text.AddIsolated(detail, styles.IndexDetail, body);
        }

        AddPages(text, entry.Pages, body);
        return body;
    }

    private void AddPages(RunningText text, IReadOnlyList<int> pages, Element body)
    {
        var ranges = PageRange.Collect(pages, look.MinimumRange);
        var isMany = ranges.Count > look.MaximumPages;
        for (var i = 0; i < (isMany ? 1 : ranges.Count); i++)
        {
            text.Add(i == 0 ? look.PageSeparator : ", ", styles.IndexPage, body);
            var style = i == 0 && ranges.Count > 1 ? styles.IndexPage with { Weight = FontWeight.Bold } : styles.IndexPage;
            var (range, target) = ($"{ranges[i]}", new BookTarget(Page.LandmarkName(Matter.Body, ranges[i].First)));
            text.AddLink(range.Replace("–", NoBreakDash, StringComparison.Ordinal), style, target, body, range);
        }

        if (isMany)
        {
            text.Add("\u00A0", styles.IndexPage, body);
            text.AddIsolated(words.Passim, styles.IndexPage with { IsItalic = true }, body);
        }
    }

    private void AddOmitted(RunningText text, IndexGroup group, Element list)
    {
        var body = list.Add(ElementKind.ListItem).Add(ElementKind.ListBody);
        text.AddIsolated(string.Format(words.AndMore, group.Omitted), styles.IndexDetail, body);
    }

    private void AddLines(List<Slab> slabs, PreparedParagraph text, double space)
    {
        var lines = text.Break(measure);
        for (var i = 0; i < lines.Count; i++)
        {
            var isInside = lines.Count <= look.MaximumUndividedLines || i == 0 || i == lines.Count - 2;
            slabs.Add(new Slab
            {
                Content = lines[i].Frame,
                SpaceBefore = i == 0 ? space : 0,
                BreakCost = i == lines.Count - 1 ? 0 : isInside ? BreakCosts.Forbidden : styles.Costs.InsideParagraph,
            });
        }
    }

    /// <summary>Prevents columns that begin with the last line of a group or end with its first.</summary>
    private static void KeepEnd(List<Slab> slabs, List<PreparedParagraph> set)
    {
        if (set.Count < 2 || slabs.Count < 3)
        {
            return;
        }

        if (slabs[^2].BreakCost < BreakCosts.Forbidden)
        {
            slabs[^2] = slabs[^2] with { BreakCost = BreakCosts.Forbidden };
        }
    }
}
