using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs.Drawings;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>A figure that is here, and how large it stands alone.</summary>
internal sealed record PlacedPicture(Figure Figure, Picture Picture, Size Size)
{
    /// <summary>The ink of a drawing; null for a picture of pixels.</summary>
    public SetDrawing? Drawing { get; init; }

    /// <summary>A picture of the size; a drawing is set, and what its words lack is noted.</summary>
    public static PlacedPicture Of(Figure figure, Picture picture, Size size, int line, IssueSetting setting)
    {
        if (picture is not DrawingPicture drawing)
        {
            return new PlacedPicture(figure, picture, size);
        }

        var ink = DrawingSetter.Set(drawing, setting.Paragraphs);
        setting.AddMissing(ink.MissingClusters, line);
        return new PlacedPicture(figure, picture, size) { Drawing = ink };
    }

    /// <summary>Adds what it means to the parent: a figure, inside a link where it is linked.</summary>
    public PictureElement AddElement(Element parent, IssueSetting setting)
    {
        var alt = Figure.Alt ?? string.Format(setting.Words.FigureUnder, setting.LastHeading);
        var link = Figure.Link is null ? null : parent.Add(ElementKind.Link);
        var figure = (link ?? parent).Add(new Element(ElementKind.Figure) { Alt = alt });
        var marker = Figure.Link is WebTarget web ? setting.AddLink(web.Address, alt) : null;
        return new PictureElement(figure, link, marker);
    }

    /// <summary>Draws a slice of it at the top of the frame.</summary>
    /// <param name="frame">Where to draw.</param>
    /// <param name="x">Left edge of the picture.</param>
    /// <param name="size">Size of the whole picture.</param>
    /// <param name="from">Where the slice begins, from the picture's top.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="overlap">How far it reaches beyond that end.</param>
    /// <param name="element">What the picture means.</param>
    public void DrawSlice(Frame frame, double x, Size size, double from, double to, double overlap, PictureElement element)
    {
        var content = new Frame(size.Width, to - from);
        content.Add(0, -from, MarkOf(size));
        frame.Add(x, 0, new GroupMark(content, element.Figure) { Clip = Outline.OfRectangle(0, 0, size.Width, to - from + overlap) });
        if (Figure.Link is { } target)
        {
            frame.Add(x, 0, new LinkMark(target, content.Size, element.Link, element.Figure.Alt ?? ""));
        }
    }

    /// <summary>Draws it with its top left corner at the place.</summary>
    public void Draw(Frame frame, double x, double y, Size size, PictureElement element)
    {
        var content = new Frame(size);
        content.Add(0, 0, MarkOf(size));
        frame.Add(x, y, new GroupMark(content, element.Figure));
        if (Figure.Link is { } target)
        {
            frame.Add(x, y, new LinkMark(target, size, element.Link, element.Figure.Alt ?? ""));
        }
    }

    private Mark MarkOf(Size size) => Drawing is null ? new PictureMark(Picture, size) : Drawing.In(size);
}

/// <summary>What a placed picture means.</summary>
/// <param name="Figure">The figure's element.</param>
/// <param name="Link">The link around it; null when it is not linked.</param>
/// <param name="Marker">Landmark for the register of links; null when it goes to no web address.</param>
internal sealed record PictureElement(Element Figure, Element? Link, string? Marker);
