using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks;

/// <summary>Running text: paragraphs.</summary>
internal static class TextSetter
{
    /// <summary>What it costs to part a line that ends in a colon from the list or code that it announces.</summary>
    private const double AfterAnnouncement = 3;

    public static void Set(Paragraph paragraph, Block? next, Flow flow, Column column, IssueSetting setting)
    {
        if (HoldsPlacesOnly(paragraph.Inlines))
        {
            foreach (var anchor in paragraph.Inlines.OfType<Anchor>())
            {
                flow.Mark(setting.NameOf(anchor.Key));
            }

            return;
        }

        var element = column.Parent.Add(ElementKind.Paragraph);
        var follows = flow.EndsInParagraph;
        var isIndented = follows && !HoldsLinksOnly(paragraph.Inlines);
        var style = Facing(column.Side, paragraph.Inlines, Fitting(column.Text, column.Width, setting), setting) with
        {
            FirstLineIndent = isIndented ? column.ParagraphIndent : 0,
        };
        if (follows)
        {
            flow.Space(column.ParagraphSpace);
        }

        var lines = LineSlabs.Of(paragraph.Inlines, style, element, column.Parent, column.Width, paragraph.Line, setting);
        for (var i = 0; i < lines.Count; i++)
        {
            flow.Add(i == 0 && follows ? lines[i] with { SpaceBehindFloat = column.ParagraphSpace } : lines[i]);
        }

        if (next is ItemList or CodeBlock or Table or Quote && PlainText.Of(paragraph.Inlines).EndsWith(':'))
        {
            flow.RaiseBreakCost(AfterAnnouncement);
        }
    }

    /// <summary>The style, ragged where the measure is too narrow to be filled evenly.</summary>
    public static ParagraphStyle Fitting(ParagraphStyle style, double width, IssueSetting setting) =>
        style.Alignment == Alignment.Justified && width < setting.Styles.Blocks.NarrowestJustified * style.Text.Size
            ? style with { Alignment = Alignment.Start }
            : style;

    /// <summary>The style for a text that runs its own way in a place where lines start at the given side.</summary>
    public static ParagraphStyle Facing(Direction? side, IReadOnlyList<Inline> inlines, ParagraphStyle style, IssueSetting setting)
    {
        var own = setting.Script.Of(PlainText.Of(inlines));
        return style with
        {
            Direction = own,
            Alignment = side is null || side == own ? style.Alignment : style.Alignment switch
            {
                Alignment.Center => Alignment.Center,
                Alignment.End => Alignment.Start,
                _ => Alignment.End,
            },
        };
    }

    // "Paper, Code": links with the emoji and marks around them are a list more than a paragraph.
    private static bool HoldsLinksOnly(IReadOnlyList<Inline> inlines) =>
        inlines.Any(inline => inline is Link) && inlines.All(inline => inline is Link or LineBreak || (inline is Text text && !text.Value.Any(char.IsLetterOrDigit)));

    private static bool HoldsPlacesOnly(IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            if (inline is not (Anchor or LineBreak) && !(inline is Text text && string.IsNullOrWhiteSpace(text.Value)))
            {
                return false;
            }
        }

        return true;
    }
}
