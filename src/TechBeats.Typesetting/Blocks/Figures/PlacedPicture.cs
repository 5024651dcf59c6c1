using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Paragraphs.Drawings;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>A figure with its picture and the size that it has alone.</summary>
internal sealed record PlacedPicture(Figure Figure, Picture Picture, Size Size)
{
    /// <summary>The typeset drawing; null for a raster picture.</summary>
    public TypesetDrawing? Drawing { get; init; }

    /// <summary>Creates a picture of the given size. A drawing is typeset.</summary>
    public static PlacedPicture Place(Figure figure, Picture picture, Size size, ParagraphSetter paragraphs) => new(figure, picture, size)
    {
        Drawing = picture is DrawingPicture drawing ? DrawingSetter.Set(drawing, paragraphs) : null,
    };

    /// <summary>Adds the element of the figure to the parent, inside a link if the figure is linked.</summary>
    public PictureElement AddElement(Element parent, BlockContext context, IssueFindings findings)
    {
        var alt = Figure.Alt ?? string.Format(context.Words.FigureUnder, findings.LastHeading);
        var link = Figure.Link is null ? null : parent.Add(ElementKind.Link);
        var figure = (link ?? parent).Add(new Element(ElementKind.Figure) { Alt = alt });
        var marker = Figure.Link is WebTarget web ? findings.AddLink(web.Address, alt) : null;
        return new PictureElement(figure, link, marker);
    }

    /// <summary>Draws a slice of the picture at the top of the frame.</summary>
    /// <param name="frame">The frame to draw into.</param>
    /// <param name="x">Left edge of the picture.</param>
    /// <param name="size">Size of the whole picture.</param>
    /// <param name="slice">The slice.</param>
    /// <param name="element">The elements of the picture.</param>
    public void DrawSlice(Frame frame, double x, Size size, PictureSlice slice, PictureElement element)
    {
        var content = new Frame(size.Width, slice.To - slice.From);
        content.Add(0, -slice.From, ItemOf(size));
        frame.Add(
            x,
            0,
            new GroupItem(content, element.Figure) { Clip = Outline.Rectangle(0, 0, size.Width, slice.To - slice.From + slice.Overlap) }
        );
        if (Figure.Link is { } target)
        {
            frame.Add(x, 0, new LinkItem(target, content.Size, element.Link, element.Figure.Alt ?? ""));
        }
    }

    /// <summary>Draws the whole picture with its top left corner at the given point.</summary>
    public void Draw(Frame frame, double x, double y, Size size, PictureElement element)
    {
        var content = new Frame(size);
        content.Add(0, 0, ItemOf(size));
        frame.Add(x, y, new GroupItem(content, element.Figure));
        if (Figure.Link is { } target)
        {
            frame.Add(x, y, new LinkItem(target, size, element.Link, element.Figure.Alt ?? ""));
        }
    }

    private FrameItem ItemOf(Size size) => Drawing is null ? new PictureItem(Picture, size) : Drawing.In(size);
}
