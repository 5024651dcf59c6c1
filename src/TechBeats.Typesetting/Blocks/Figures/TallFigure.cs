using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>
/// A figure that would be illegible if it were fitted to a page. It fills the width of the column and continues over pages in slices. All
/// slices belong to one element and clip the same picture.
/// </summary>
internal sealed class TallFigure
{
    private readonly PlacedPicture picture;
    private readonly Column column;
    private readonly BlockContext context;
    private readonly Size size;

    private TallFigure(PlacedPicture picture, Size size, Column column, BlockContext context) =>
        (this.picture, this.size, this.column, this.context) = (picture, size, column, context);

    /// <summary>Returns the tall figure, or null if the fitted figure is legible or not so tall.</summary>
    public static TallFigure? From(PlacedPicture fitted, Column column, BlockContext context)
    {
        var look = context.Styles.Figures;
        var textSize = column.Text.Text.Size;
        var wide = PictureSize.Fit(fitted.Figure, fitted.Picture, column.Width, double.PositiveInfinity, textSize);
        var onScreen = PictureSize.Fit(fitted.Figure, fitted.Picture, double.PositiveInfinity, double.PositiveInfinity, textSize);
        var isReadable =
            PictureSize.AspectOf(fitted.Picture) <= look.MaximumFittedAspect
            || fitted.Size.Width >= look.MinimumFittedShare * wide.Width
            || fitted.Size.Width * PictureSize.Pixel >= look.MinimumReadablePixel * onScreen.Width;
        return isReadable || fitted.Figure.Formula is not null || column.Width < look.MinimumSlicedShare * context.Measure
            ? null
            : new TallFigure(fitted, wide, column, context);
    }

    /// <summary>Adds the slices, with the caption below the last one.</summary>
    public void Set(IReadOnlyList<Inline> caption, int line, SlabFlow flow, IssueFindings findings, CaptionSetter captions)
    {
        var look = context.Styles.Figures;
        var element = picture.AddElement(column.Parent, context, findings);
        var left = (column.Width - size.Width) / 2;
        var words = caption.Count == 0 ? [] : captions.Set(
            caption, element.Figure.Add(ElementKind.Caption), left, size.Width, column, line);
        var head = Continued(line, captions);
        var slice = (context.ColumnHeight - head.Height) / look.SlicesPerPage;
        var count = Math.Max(1, (int)Math.Round(size.Height / slice));
        for (var i = 0; i < count; i++)
        {
            var (from, to) = (i * slice, i == count - 1 ? size.Height : (i + 1) * slice);
            flow.Add(new Slab
            {
                Content = Draw(new PictureSlice(from, to, Math.Min(look.SliceOverlap, size.Height - to)), element),
                RepeatedHead = i > 0 ? head : null,
                Landmarks = i == 0 && element.Marker is { } marker ? [new Landmark(marker, Point.Zero)] : [],
            });
        }

        if (words.Count > 0)
        {
            flow.RaiseBreakCost(BreakCosts.Forbidden);
            flow.Space(look.CaptionGap);
            flow.Add(words);
        }
    }

    private Frame Draw(PictureSlice slice, PictureElement element)
    {
        var frame = new Frame(column.Width, slice.To - slice.From);
        picture.DrawSlice(frame, (column.Width - size.Width) / 2, size, slice, element);
        return frame;
    }

    /// <summary>Draws the repeated head of a slice that opens a page: a note that the figure continues.</summary>
    private Frame Continued(int line, CaptionSetter captions)
    {
        IReadOnlyList<Inline> text = [new Text($"{context.Words.Figure} ({context.Words.Continued})")];
        var left = (column.Width - size.Width) / 2;
        var words = captions.Set(text, new Element(ElementKind.Paragraph), left, size.Width, column, line);
        var stack = new SlabStack();
        stack.Add(0, 0, words);
        var frame = new Frame(column.Width, stack.Bottom + context.Styles.Figures.CaptionGap);
        stack.Draw(frame);
        return frame.AsArtifact();
    }
}
