using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>
/// A figure so tall that nobody could read it where it fits a page: it is as wide as the column allows and goes on over
/// pages in slices, as a book does it. One picture and one meaning, clipped for each slice.
/// </summary>
internal sealed class TallFigure
{
    /// <summary>A figure that is fitted to the page and keeps this part of the width that it could have is fitted.</summary>
    private const double Fitted = 0.45;

    /// <summary>Points to a CSS pixel at which letters of a screen can still be read in print: 14 pixels make 5 points.</summary>
    private const double Readable = 0.36;

    /// <summary>Points in a CSS pixel.</summary>
    private const double Pixel = 0.75;

    /// <summary>A part of the measure; in narrower columns, such as cells, everything is fitted.</summary>
    private const double NarrowestColumn = 0.6;

    /// <summary>Slices of a page: few, so that a viewer draws the picture few times, and enough that no large gap is left before the first.</summary>
    private const int SlicesOfPage = 4;

    /// <summary>How far a slice reaches under the next one, so that no seam shows between them.</summary>
    private const double Overlap = 0.3;

    private readonly PlacedPicture picture;
    private readonly Column column;
    private readonly IssueSetting setting;
    private readonly Size size;

    private TallFigure(PlacedPicture picture, Size size, Column column, IssueSetting setting) =>
        (this.picture, this.size, this.column, this.setting) = (picture, size, column, setting);

    /// <summary>The figure as a tall one; null when it can be read where it is fitted.</summary>
    public static TallFigure? Of(PlacedPicture fitted, Column column, IssueSetting setting)
    {
        var wide = PictureSize.Of(fitted.Figure, fitted.Picture, column.Width, double.PositiveInfinity, column.Text.Text.Size);
        var onScreen = PictureSize.Of(fitted.Figure, fitted.Picture, double.PositiveInfinity, double.PositiveInfinity, column.Text.Text.Size);
        var isReadable = fitted.Size.Width >= Fitted * wide.Width || fitted.Size.Width * Pixel >= Readable * onScreen.Width;
        return isReadable || fitted.Figure.Formula is not null || column.Width < NarrowestColumn * setting.Measure
            ? null
            : new TallFigure(fitted, wide, column, setting);
    }

    /// <summary>Adds the slices and the caption under the last of them.</summary>
    public void Set(IReadOnlyList<Inline> caption, int line, Flow flow)
    {
        var look = setting.Styles.Blocks;
        var element = picture.AddElement(column.Parent, setting);
        IReadOnlyList<Slab> words = caption.Count == 0 ? [] : LineSlabs.Of(
            caption, setting.Styles.Caption, element.Figure.Add(ElementKind.Caption), column.Parent, column.Width, line, setting);
        var head = Continued(line);
        var slice = (setting.ColumnHeight - head.Height) / SlicesOfPage;
        var count = Math.Max(1, (int)Math.Round(size.Height / slice));
        for (var i = 0; i < count; i++)
        {
            var (from, to) = (i * slice, i == count - 1 ? size.Height : (i + 1) * slice);
            flow.Add(new Slab
            {
                Content = Draw(from, to, element),
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

    private Frame Draw(double from, double to, PictureElement element)
    {
        var frame = new Frame(column.Width, to - from);
        picture.DrawSlice(frame, (column.Width - size.Width) / 2, size, from, to, Math.Min(Overlap, size.Height - to), element);
        return frame;
    }

    /// <summary>What stands above the slice that opens a page: that the figure goes on.</summary>
    private Frame Continued(int line)
    {
        var words = LineSlabs.Of(
            [new Text($"{setting.Words.Figure} ({setting.Words.Continued})")], setting.Styles.Caption, new Element(ElementKind.Paragraph), column.Parent, column.Width, line, setting);
        var stack = new SlabStack();
        stack.Add(0, 0, words);
        var frame = new Frame(column.Width, stack.Bottom + setting.Styles.Blocks.CaptionGap);
        stack.Draw(frame);
        return frame.AsArtifact();
    }
}
