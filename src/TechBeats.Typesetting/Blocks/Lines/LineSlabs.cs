using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>Inlines as slabs, one for each line, with the notes, links and places that stand in it.</summary>
internal static class LineSlabs
{
    /// <summary>Inside a paragraph it is a little worse to end a page than between two.</summary>
    private const double InsideParagraph = 0.2;

    /// <summary>Sets inlines.</summary>
    /// <param name="inlines">The text.</param>
    /// <param name="style">How it looks; its language and, where it has none, its direction are the issue's.</param>
    /// <param name="element">What it means.</param>
    /// <param name="parent">The element around that one, to which notes are added.</param>
    /// <param name="width">The measure.</param>
    /// <param name="line">Line of the file on which the block begins.</param>
    /// <param name="setting">The issue.</param>
    public static IReadOnlyList<Slab> Of(
        IReadOnlyList<Inline> inlines, ParagraphStyle style, Element element, Element parent, double width, int line, IssueSetting setting) =>
        Of(Prepare(inlines, style, element, line, setting), inlines, parent, width, setting);

    /// <summary>Shapes inlines in the issue's language and notes what can't be shown.</summary>
    public static PreparedParagraph Prepare(
        IReadOnlyList<Inline> inlines, ParagraphStyle style, Element? element, int line, IssueSetting setting)
    {
        setting.Cancellation.ThrowIfCancellationRequested();
        var direction = style.Direction ?? setting.Script.Of(PlainText.Of(inlines));
        var prepared = setting.Paragraphs.Prepare(inlines, setting.In(style, direction), element, setting.Issue.Figures, setting.Issue.Key);
        setting.AddMissing(prepared.MissingClusters, line);
        return prepared;
    }

    /// <summary>Breaks a shaped paragraph into slabs.</summary>
    public static IReadOnlyList<Slab> Of(
        PreparedParagraph prepared, IReadOnlyList<Inline> inlines, Element parent, double width, IssueSetting setting)
    {
        var lines = prepared.Break(width);
        var texts = new LinkTexts(inlines);
        var slabs = new List<Slab>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            slabs.Add(OfLine(lines[i], texts, parent, setting) with { BreakCost = CostAfter(i, lines) });
        }

        // What should have stood in the text stands in the register of what could not be had.
        if (slabs.Count > 0 && LostInLine.Of(inlines, setting) is { Count: > 0 } lost)
        {
            slabs[0] = slabs[0] with { Landmarks = [.. slabs[0].Landmarks, .. lost.Select(marker => new Landmark(marker, Point.Zero))] };
        }

        return slabs;
    }

    private static Slab OfLine(Line line, LinkTexts texts, Element parent, IssueSetting setting)
    {
        var landmarks = new List<Landmark>();
        foreach (var landmark in line.Landmarks)
        {
            landmarks.Add(landmark with { Name = setting.NameOf(landmark.Name) });
        }

        foreach (var (address, text, at) in texts.NewIn(line.Frame))
        {
            landmarks.Add(new Landmark(setting.AddLink(address, text), at));
        }

        var notes = new List<NoteSlabs>();
        foreach (var note in line.Notes)
        {
            if (setting.IsFirstMark(note))
            {
                landmarks.Add(new Landmark(NotePlaces.OfMark(setting.Issue.Key, note.Number), Point.Zero));
                notes.AddRange(NoteSetter.Set(note, parent, setting));
            }
        }

        return new Slab { Content = line.Frame, Baseline = line.Baseline, Landmarks = landmarks, Notes = notes };
    }

    /// <summary>No single line at the head or the foot of a page, and no word divided by it.</summary>
    private static double CostAfter(int index, IReadOnlyList<Line> lines)
    {
        if (index == lines.Count - 1)
        {
            return 0;
        }

        return index == 0 || index == lines.Count - 2 || lines[index].EndsInHyphen ? BreakCosts.Forbidden : InsideParagraph;
    }
}
