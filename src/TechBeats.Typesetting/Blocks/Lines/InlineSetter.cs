using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>Sets inlines as slabs, one per line, with their notes, links and landmarks.</summary>
internal sealed class InlineSetter(BlockContext context, IssueFindings findings, NoteSetter notes)
{
    private readonly LostInlineFigures lostFigures = new(context, findings);

    /// <summary>Sets inlines.</summary>
    /// <param name="inlines">The text.</param>
    /// <param name="style">The style. Language and, if missing, direction come from the issue.</param>
    /// <param name="element">The element of the text.</param>
    /// <param name="parent">The parent of that element, to which notes are added.</param>
    /// <param name="width">The measure in points.</param>
    /// <param name="line">Source line on which the block begins.</param>
    public IReadOnlyList<Slab> Set(
        IReadOnlyList<Inline> inlines,
        ParagraphStyle style,
        Element element,
        Element parent,
        double width,
        int line
    ) => Break(Prepare(inlines, style, element, line), inlines, parent, width);

    /// <summary>Shapes inlines in the issue's language and collects the characters that no font has.</summary>
    public PreparedParagraph Prepare(IReadOnlyList<Inline> inlines, ParagraphStyle style, Element? element, int line)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var direction = style.Direction ?? context.WritingDirection.DirectionOf(PlainText.Trimmed(inlines));
        var prepared = context.Paragraphs.Prepare(
            inlines,
            context.Localize(style, direction),
            element,
            context.Text
        );
        findings.AddMissing(prepared.MissingClusters, line);
        return prepared;
    }

    /// <summary>Sets the numbered address of a link, as a paragraph of the parent.</summary>
    /// <param name="address">The address.</param>
    /// <param name="number">Its number.</param>
    /// <param name="style">The style.</param>
    /// <param name="parent">The parent of the paragraph.</param>
    /// <param name="width">The measure in points.</param>
    public IReadOnlyList<Slab> SetAddress(string address, int number, ParagraphStyle style, Element parent, double width)
    {
        Inline[] inlines =
        [
            new Styled(InlineStyle.Strong, [new Text($"{number}")]),
            new Text("\u2002"),
            new Link(new WebTarget(address), null, [new Text(AddressText.InFull(address, context.Styles.Addresses))]),
        ];
        style = style with { HasBareLinks = true, Direction = Direction.LeftToRight };
        return Break(Prepare(inlines, style, parent.Add(ElementKind.Paragraph), 1), [], parent, width);
    }

    /// <summary>Breaks a shaped paragraph into slabs.</summary>
    public IReadOnlyList<Slab> Break(PreparedParagraph prepared, IReadOnlyList<Inline> inlines, Element parent, double width)
    {
        var lines = prepared.Break(width);
        var texts = new LinkTexts(inlines);
        var slabs = new List<Slab>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            slabs.Add(SlabOf(lines[i], texts, parent) with
            {
                BreakCost = CostAfter(i, lines),
                Stretch = i == 0 ? context.Styles.ParagraphStretch : 0,
            });
        }

        // A lost figure without a card is listed in the index of lost figures, which needs its page.
        if (slabs.Count > 0 && lostFigures.Collect(inlines) is { Count: > 0 } lost)
        {
            slabs[0] = slabs[0] with { Landmarks = [.. slabs[0].Landmarks, .. lost.Select(marker => new Landmark(marker, Point.Zero))] };
        }

        return slabs;
    }

    private Slab SlabOf(Line line, LinkTexts texts, Element parent)
    {
        var landmarks = new List<Landmark>();
        foreach (var landmark in line.Landmarks)
        {
            landmarks.Add(landmark with { Name = context.LandmarkName(landmark.Name) });
        }

        var side = new List<SideItem>();
        foreach (var (address, text, at) in texts.NewIn(line.Frame))
        {
            landmarks.Add(new Landmark(findings.AddLink(address, text), at));
            if (context.Side is { } column
                && context.Text.LinkNumbers.TryGetValue(address, out var number)
                && findings.IsFirstAddress(number))
            {
                side.Add(SideAddress(address, number, parent, column));
            }
        }

        var noteSlabs = new List<NoteSlabs>();
        foreach (var note in line.Notes)
        {
            if (findings.IsFirstMark(note))
            {
                landmarks.Add(new Landmark(NoteLandmarks.ForMark(context.Issue.Key, note.Number), Point.Zero));
                noteSlabs.AddRange(notes.Set(note, parent));
            }
        }

        return new Slab { Content = line.Frame, Baseline = line.Baseline, Landmarks = landmarks, Notes = noteSlabs, Side = side };
    }

    /// <summary>Sets an address for the side column.</summary>
    private SideItem SideAddress(string address, int number, Element parent, SideColumn column)
    {
        var stack = new SlabStack();
        stack.Add(0, 0, SetAddress(address, number, context.Styles.SideText, parent, column.Width));
        stack.AddLandmark(LinkLandmarks.ForAddress(context.Issue.Key, number), 0, 0);
        return stack.ToSideItem(column.Width);
    }

    /// <summary>Prevents widows and orphans, and words that are split over two pages.</summary>
    private double CostAfter(int index, IReadOnlyList<Line> lines)
    {
        if (index == lines.Count - 1)
        {
            return 0;
        }

        return index == 0 || index == lines.Count - 2 || lines[index].EndsInHyphen
            ? BreakCosts.Forbidden
            : context.Styles.Costs.InsideParagraph;
    }
}
