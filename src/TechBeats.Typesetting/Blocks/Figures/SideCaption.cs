using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>A caption in the side column, beside the top of its figure.</summary>
/// <param name="Item">The drawing.</param>
/// <param name="Notes">Notes of the caption.</param>
internal sealed record SideCaption(SideItem Item, IReadOnlyList<NoteSlabs> Notes)
{
    /// <summary>
    /// Sets a caption, or returns null if the column has no side column beside it or the caption is too long for it.
    /// </summary>
    public static SideCaption? Set(
        IReadOnlyList<Inline> caption,
        Element figure,
        int line,
        Column column,
        BlockContext context,
        InlineSetter lines)
    {
        if (caption.Count == 0
            || !column.IsMain
            || context.Side is not { } side
            || PlainText.From(caption).Length > context.Styles.Figures.MaximumSideCaptionLength)
        {
            return null;
        }

        var slabs = lines.Set(caption, context.Styles.SideText, figure.Add(ElementKind.Caption), column.Parent, side.Width, line);
        var stack = new SlabStack();
        stack.Add(0, 0, slabs);
        return new SideCaption(stack.ToSideItem(side.Width), stack.Notes);
    }
}
