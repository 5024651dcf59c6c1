using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Pages.Display;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages;

/// <summary>Sets the mini-contents of an issue: its sections in two columns, with a rule below. Lengths are in points.</summary>
internal sealed class MiniContentsSetter(DisplayText display, BookStyles styles)
{
    private readonly MiniContentsStyle look = styles.MiniContentsBlock;
    private readonly EntryLineSetter lines = new(display, styles.EntryLines);

    /// <summary>Sets the mini-contents, or returns null if the issue has too few sections. Page numbers are added later.</summary>
    /// <param name="text">The text of the issue.</param>
    /// <param name="measure">Width of the text block.</param>
    /// <param name="opening">The element of the opener.</param>
    public (Slab Slab, IReadOnlyList<(EntryLineFrame Line, string Landmark)> Entries)? Set(
        TypesetBlocks text, double measure, Element opening)
    {
        var sections = Choose(text);
        if (sections.Count < look.MinimumEntries)
        {
            return null;
        }

        var contents = opening.Add(ElementKind.Contents);
        var width = look.Columns.WidthIn(measure);
        var top = sections.Min(section => section.Level);
        var entries = sections.Select(section => (Line: SetLine(section, section.Level > top, width, contents), section.Name)).ToList();
        var rows = RowsOf([.. entries.Select(entry => entry.Line.Frame.Height)]);
        var height = 0.0;
        for (var column = 0; column * rows < entries.Count; column++)
        {
            height = Math.Max(height, entries.Skip(column * rows).Take(rows).Sum(entry => entry.Line.Frame.Height));
        }

        var frame = new Frame(measure, height + look.SpaceBelow + look.Rule);
        for (var i = 0; i < entries.Count; i += rows)
        {
            var x = display.Left(look.Columns.StartOf(i / rows, measure), width, measure);
            var y = 0.0;
            foreach (var (line, _) in entries.Skip(i).Take(rows))
            {
                frame.Add(x, y, new GroupItem(line.Frame));
                y += line.Frame.Height;
            }
        }

        frame.AddRule(0, frame.Height - look.Rule, measure, look.Rule, look.RuleColor);
        return (new Slab { Content = frame }, entries);
    }

    /// <summary>Adds the page number of an entry. The frame of its line is drawn already.</summary>
    public void AddPage(EntryLineFrame line, PageNumber page) => lines.AddPage(line, NumberStyle, page);

    private ParagraphStyle NumberStyle => styles.MiniContents with { HangingIndent = 0, Text = styles.MiniContentsPage };

    private EntryLineFrame SetLine(TypesetHeading section, bool isIndented, double width, Element contents) => lines.Set(
        new EntryLine
        {
            Title = section.Title,
            TitleStyle = styles.MiniContents,
            NumberStyle = NumberStyle,
            Indent = isIndented ? look.SubsectionIndent : 0,
            Target = new BookTarget(section.Name),
        },
        width,
        contents);

    /// <summary>Returns the number of entries of a column: the fewest for which the first column is the highest.</summary>
    private int RowsOf(IReadOnlyList<double> heights)
    {
        var rows = (heights.Count + look.Columns.Count - 1) / look.Columns.Count;
        while (rows < heights.Count && heights.Take(rows).Sum() < heights.Skip(rows).Take(rows).Sum() - heights[rows])
        {
            rows++;
        }

        return rows;
    }

    /// <summary>
    /// Returns sections and subsections if they are few, else the sections alone. If those are too many, the longest stay.
    /// </summary>
    private List<TypesetHeading> Choose(TypesetBlocks text)
    {
        var all = text.Headings.Where(heading => heading.Level <= 3 && heading.Title.Length > 0).ToList();
        var sections = all.FindAll(heading => heading.Level == 2);
        if (all.Count <= look.MaximumEntries || sections.Count < look.MinimumEntries)
        {
            sections = all;
        }

        if (sections.Count <= look.MaximumEntries)
        {
            return sections;
        }

        var lengths = LengthsOf(sections, text.Slabs);
        var longest = sections.OrderByDescending(section => lengths.GetValueOrDefault(section.Name)).Take(look.MaximumEntries).ToHashSet();
        return sections.FindAll(longest.Contains);
    }

    /// <summary>Returns the height of the text from each section to the next, by landmark.</summary>
    private static Dictionary<string, double> LengthsOf(IReadOnlyList<TypesetHeading> sections, IReadOnlyList<Slab> slabs)
    {
        var lengths = sections.DistinctBy(section => section.Name).ToDictionary(section => section.Name, _ => 0.0, StringComparer.Ordinal);
        string? current = null;
        foreach (var slab in slabs)
        {
            current = slab.Landmarks.Select(landmark => landmark.Name).LastOrDefault(lengths.ContainsKey) ?? current;
            if (current is not null)
            {
                lengths[current] += slab.SpaceBefore + slab.Content.Height;
            }
        }

        return lengths;
    }
}
