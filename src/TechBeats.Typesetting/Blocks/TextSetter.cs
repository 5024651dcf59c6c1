using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks;

/// <summary>Sets paragraphs.</summary>
internal sealed class TextSetter(BlockContext context, InlineSetter lines)
{
    public void Set(Paragraph paragraph, Block? next, SlabFlow flow, Column column)
    {
        if (HoldsAnchorsOnly(paragraph.Inlines))
        {
            foreach (var anchor in paragraph.Inlines.OfType<Anchor>())
            {
                flow.AddLandmark(context.LandmarkName(anchor.Key));
            }

            return;
        }

        var element = column.Parent.Add(ElementKind.Paragraph);
        var follows = flow.EndsInParagraph;
        var isIndented = follows && !HoldsLinksOnly(paragraph.Inlines);
        var style = context.Facing(column.Side, paragraph.Inlines, Fitting(column.Text, column.Width)) with
        {
            FirstLineIndent = isIndented ? column.ParagraphIndent : 0,
            FirstWords = column.IsMain && flow.IsEmpty ? context.Styles.Openers.FirstWords : null,
        };
        if (follows)
        {
            flow.Space(column.ParagraphSpace);
        }

        var slabs = lines.Set(paragraph.Inlines, style, element, column.Parent, column.Width, paragraph.Line);
        var leadsOn = (next is not null || column.ListDepth == 0) && PlainText.Trimmed(paragraph.Inlines) is [.., ':' or '\uFF1A'];
        for (var i = 0; i < slabs.Count; i++)
        {
            var slab = i == 0 && follows ? slabs[i] with { SpaceAfterDeferredFloat = column.ParagraphSpace } : slabs[i];
            flow.Add(leadsOn && i == slabs.Count - 1 ? slab with { LeadsOn = true } : slab);
        }

        if (slabs.Count <= context.Styles.Costs.MaximumTitleLines && next is not (null or Divider) && IsBold(paragraph.Inlines))
        {
            flow.KeepWithNext();
        }
    }

    /// <summary>Returns the style, ragged if the measure is too narrow to justify.</summary>
    private ParagraphStyle Fitting(ParagraphStyle style, double width) =>
        style.Alignment == Alignment.Justified && width < context.Styles.MinimumJustifiedMeasureInEms * style.Text.Size
            ? style with { Alignment = Alignment.Start }
            : style;

    // A paragraph of links, such as "Paper, Code" with emoji around them, is more a list and gets no indent.
    private static bool HoldsLinksOnly(IReadOnlyList<Inline> inlines) =>
        inlines.Any(inline => inline is Link)
        && inlines.All(inline => inline is Link or LineBreak || (inline is Text text && !text.Value.Any(char.IsLetterOrDigit)));

    /// <summary>True if all letters are bold: a title that its author wrote as a paragraph.</summary>
    private static bool IsBold(IReadOnlyList<Inline> inlines) => inlines.Any(HasStrong) && inlines.All(HasNoOtherLetters);

    private static bool HasStrong(Inline inline) =>
        inline is Styled { Style: InlineStyle.Strong } || (inline is InlineGroup group && group.Inlines.Any(HasStrong));

    private static bool HasNoOtherLetters(Inline inline) => inline switch
    {
        Styled { Style: InlineStyle.Strong } or Anchor or LineBreak => true,
        Text text => !text.Value.Any(char.IsLetterOrDigit),
        InlineGroup group => group.Inlines.All(HasNoOtherLetters),
        _ => false,
    };

    private static bool HoldsAnchorsOnly(IReadOnlyList<Inline> inlines)
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
