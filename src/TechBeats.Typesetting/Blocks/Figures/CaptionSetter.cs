using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>
/// Sets the captions of figures and tables flush with them, at the side where reading starts. All captions come from here.
/// </summary>
internal sealed class CaptionSetter(BlockContext context, InlineSetter lines)
{
    private bool IsMirrored => context.WritingDirection.Base == Direction.RightToLeft;

    /// <summary>Sets the lines of a caption.</summary>
    /// <param name="words">The caption.</param>
    /// <param name="element">The element of the caption.</param>
    /// <param name="parent">The parent of notes.</param>
    /// <param name="width">Width of the lines in points.</param>
    /// <param name="line">Source line on which the block begins.</param>
    public IReadOnlyList<Slab> Set(IReadOnlyList<Inline> words, Element element, Element parent, double width, int line)
    {
        var style = context.Facing(context.WritingDirection.Base, words, context.Styles.Caption);
        return lines.Set(words, style, element, parent, width, line);
    }

    /// <summary>Sets a caption in the side column of the page, or returns null if it belongs below its figure.</summary>
    /// <param name="words">The caption; may be empty.</param>
    /// <param name="figure">The element of the figure.</param>
    /// <param name="column">The column.</param>
    /// <param name="line">Source line on which the block begins.</param>
    public SideCaption? SetInSideColumn(IReadOnlyList<Inline> words, Element figure, Column column, int line) =>
        SideCaption.Set(words, figure, line, column, context, lines);

    /// <summary>Sets a caption in a column, flush with a figure in it.</summary>
    /// <param name="words">The caption.</param>
    /// <param name="element">The element of the caption.</param>
    /// <param name="left">Left edge of the figure in the column, in points.</param>
    /// <param name="width">Width of the figure in points.</param>
    /// <param name="column">The column.</param>
    /// <param name="line">Source line on which the block begins.</param>
    public IReadOnlyList<Slab> Set(IReadOnlyList<Inline> words, Element element, double left, double width, Column column, int line)
    {
        var measure = WidthBeside(left, width, column.Width);
        var at = LeftOf(left, width, measure);
        return [.. Set(words, element, column.Parent, measure, line).Select(slab => slab.Placed(at, column.Width))];
    }

    /// <summary>
    /// Returns the width of the caption of a figure: that of the figure if it is wide enough, else all the room beside the edge with which
    /// the caption is flush.
    /// </summary>
    public double WidthBeside(double left, double width, double columnWidth) =>
        width >= Math.Min(context.Styles.Figures.MinimumCaptionWidth, columnWidth) ? width : RoomBeside(left, width, columnWidth);

    /// <summary>Returns the room beside the edge of a figure with which its caption is flush.</summary>
    public double RoomBeside(double left, double width, double columnWidth) => IsMirrored ? left + width : columnWidth - left;

    /// <summary>Returns the left edge of a caption of a given width.</summary>
    public double LeftOf(double left, double width, double captionWidth) => IsMirrored ? left + width - captionWidth : left;
}
