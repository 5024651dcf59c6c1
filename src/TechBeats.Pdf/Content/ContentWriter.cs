using TechBeats.Model;
using TechBeats.Pdf.Objects;
using TechBeats.Pdf.Pictures;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Content;

/// <summary>
/// The content stream of one page: its marks, each inside the marked content of the element it belongs to or inside
/// an artifact. The page is turned over once, so that y grows downward in the stream as it does in frames.
/// </summary>
internal sealed class ContentWriter
{
    private readonly ContentBuilder content;
    private readonly GlyphWriter glyphs;
    private readonly PictureTable pictures;
    private readonly OpacityTable opacities;
    private readonly DrawingTable drawings;
    private readonly PathWriter paths;
    private readonly DrawnElements drawn;
    private readonly WrittenPage page;

    // What the marks around mean, and what the marked content that is open means: an element, Artifact, or none.
    private object around = Artifact;
    private object? open;
    private bool isArtifact;
    private bool isReplaced;
    private Transform toPage = Transform.Identity;

    private ContentWriter(ContentBuilder content, FontTable fonts, PictureTable pictures, OpacityTable opacities, DrawingTable drawings, DrawnElements drawn, WrittenPage page)
    {
        this.content = content;
        this.pictures = pictures;
        this.opacities = opacities;
        this.drawings = drawings;
        this.drawn = drawn;
        this.page = page;
        glyphs = new GlyphWriter(content, fonts, page.Resources);
        paths = new PathWriter(content, page.Resources, drawings);
    }

    /// <summary>Stands for everything without a meaning.</summary>
    private static object Artifact { get; } = new();

    /// <summary>Writes the page's content stream; what the stream names, links and marked content are noted in the result.</summary>
    public static WrittenPage Write(PdfFile file, WriteQueue queue, Page page, FontTable fonts, PictureTable pictures, OpacityTable opacities, DrawingTable drawings, DrawnElements drawn)
    {
        var written = new WrittenPage(page, file.Reserve(), file.Reserve());
        var content = new ContentBuilder(isReadable: !file.IsCompressed);
        var writer = new ContentWriter(content, fonts, pictures, opacities, drawings, drawn, written);
        content.Concatenate(1, 0, 0, -1, 0, page.Frame.Height);
        writer.Draw(page.Frame, Point.Zero);
        writer.EndMeaning();
        queue.Add(() => file.Encode(content.Span), data => file.WriteStream(written.Contents, [], data));
        return written;
    }

    private void Draw(Frame frame, Point origin)
    {
        foreach (var (offset, mark) in frame.Marks)
        {
            var at = origin + offset;
            switch (mark)
            {
                case TextMark text:
                    BeginMeaning();
                    glyphs.Draw(at, text, mayReplace: !isReplaced);
                    Extend(new Rectangle(at.X, at.Y - text.Size, text.Width, text.Size * 1.25));
                    break;
                case RuleMark rule:
                    BeginDrawing();
                    content.SetFillColor(rule.Color.Red, rule.Color.Green, rule.Color.Blue);
                    content.Rectangle(at.X, at.Y, rule.Size.Width, rule.Size.Height);
                    content.Fill();
                    Extend(new Rectangle(at.X, at.Y, rule.Size.Width, rule.Size.Height));
                    break;
                case PathMark path:
                    BeginDrawing();
                    paths.Draw(at, path, toPage.Then(new Transform(1, 0, 0, -1, 0, page.Size.Height)));
                    Extend(PathWriter.BoxOf(path, at));
                    break;
                case PictureMark picture:
                    DrawPicture(at, picture);
                    break;
                case DrawingMark drawing:
                    DrawDrawing(at, drawing);
                    break;
                case LinkMark link:
                    var owner = link.Element ?? around as Element;
                    page.Links.Add(new LinkArea(link, ToPage(new Rectangle(at.X, at.Y, link.Size.Width, link.Size.Height)), owner, drawn.NextOrder()));
                    break;
                case GroupMark group:
                    DrawGroup(at, group);
                    break;
                default:
                    throw new ArgumentException($"No way to draw {mark.GetType().Name}.", nameof(frame));
            }
        }
    }

    private void DrawPicture(Point at, PictureMark mark)
    {
        if (mark.Picture is not RasterPicture raster)
        {
            throw new ArgumentException($"No way to draw {mark.Picture.GetType().Name}.", nameof(mark));
        }

        var resource = pictures.Of(raster);
        page.Resources.AddPicture(resource);
        BeginDrawing();
        content.Save();
        content.Concatenate(mark.Size.Width, 0, 0, -mark.Size.Height, at.X, at.Y + mark.Size.Height);
        content.Paint(resource.Name);
        content.Restore();
        Extend(new Rectangle(at.X, at.Y, mark.Size.Width, mark.Size.Height));
    }

    private void DrawDrawing(Point at, DrawingMark mark)
    {
        var form = drawings.Of(mark);
        page.Resources.AddForm(form);
        BeginDrawing();
        content.Save();
        content.Concatenate(mark.Size.Width / mark.Content.Width, 0, 0, mark.Size.Height / mark.Content.Height, at.X, at.Y);
        content.Paint(form.Name);
        content.Restore();
        Extend(new Rectangle(at.X, at.Y, mark.Size.Width, mark.Size.Height));
    }

    private void DrawGroup(Point at, GroupMark group)
    {
        var (outer, wasArtifact) = (around, isArtifact);
        isArtifact |= group.IsArtifact; // whatever else is said inside: a repeated head is a copy of rows that mean something
        around = isArtifact ? Artifact : group.Element ?? around;
        if (group.Transform is null && group.Clip is null && group.Opacity >= 1)
        {
            DrawReplaced(group, at);
        }
        else
        {
            DrawInOwnState(group, at);
        }

        (around, isArtifact) = (outer, wasArtifact);
    }

    // Saved states and marked content are kept properly nested.
    private void DrawInOwnState(GroupMark group, Point at)
    {
        var outerToPage = toPage;
        var map = group.Transform ?? Transform.Identity;
        map = map with { E = map.E + at.X, F = map.F + at.Y };
        EndMeaning();
        content.Save();
        content.Concatenate(map.A, map.B, map.C, map.D, map.E, map.F);
        toPage = map.Then(toPage);
        if (group.Clip is { } clip)
        {
            PathWriter.Append(content, Point.Zero, clip);
            content.Clip(group.IsClipEvenOdd);
        }

        if (group.Opacity < 1)
        {
            var (name, number) = opacities.Of(group.Opacity);
            page.Resources.AddState(name, number);
            content.SetParameters(name);
        }

        DrawReplaced(group, Point.Zero);
        EndMeaning();
        content.Restore();
        toPage = outerToPage;
    }

    private void DrawReplaced(GroupMark group, Point at)
    {
        if (group.ActualText is not { } text || isReplaced)
        {
            Draw(group.Content, at);
            return;
        }

        BeginDrawing();
        content.BeginReplacement(text);
        isReplaced = true;
        Draw(group.Content, at);
        isReplaced = false;
        glyphs.End();
        content.EndContent();
    }

    private void BeginDrawing()
    {
        BeginMeaning();
        glyphs.End();
    }

    // Inside replaced content everything belongs to what is open already.
    private void BeginMeaning()
    {
        if (isReplaced || open == around)
        {
            return;
        }

        EndMeaning();
        open = around;
        if (open is Element element)
        {
            content.BeginContent(StructureTypes.NameOf(element.Kind, element.Level), drawn.Begin(element, page));
        }
        else
        {
            content.BeginArtifact();
        }
    }

    private void EndMeaning()
    {
        if (isReplaced || open is null)
        {
            return;
        }

        glyphs.End();
        content.EndContent();
        open = null;
    }

    private void Extend(Rectangle area)
    {
        if (open is Element { Kind: ElementKind.Figure } figure)
        {
            drawn.Extend(figure, page, ToPage(area));
        }
    }

    private Rectangle ToPage(Rectangle area) => toPage == Transform.Identity ? area : toPage.BoxOf(area);
}
