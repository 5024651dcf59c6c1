using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;
using Transform = TechBeats.Model.Transform;

namespace TechBeats.Pdf.Content;

/// <summary>
/// The content stream of a page. Each item is marked content of its element, or an artifact (ISO 32000-1, 14.6 and 14.8.2.2). One
/// transform flips the page, so that y grows downward as in frames.
/// </summary>
internal sealed class PageContent : FrameContent
{
    private readonly MarkedContentMap marked;
    private readonly WrittenPage page;
    private readonly Transform upward;

    // The meaning of the current group, and that of the open marked content: an element, Artifact, or null.
    private object around = Artifact;
    private object? open;
    private bool isArtifact;

    private PageContent(ContentStream content, ContentTables tables, MarkedContentMap marked, WrittenPage page)
        : base(content, page.Resources, tables)
    {
        (this.marked, this.page) = (marked, page);
        upward = new Transform(1, 0, 0, -1, 0, page.Size.Height);
    }

    protected override Transform ToStream => ToRoot.Then(upward);

    /// <summary>Represents artifacts.</summary>
    private static object Artifact { get; } = new();

    /// <summary>Writes the content stream of a page. The result holds its resources, links and marked content.</summary>
    public static WrittenPage Write(PdfFile file, WriteQueue queue, Page page, ContentTables tables, MarkedContentMap marked)
    {
        var written = new WrittenPage(page, file.Reserve(), file.Reserve());
        var content = new ContentStream(isReadable: !file.IsCompressed);
        var writer = new PageContent(content, tables, marked, written);
        content.Concatenate(1, 0, 0, -1, 0, page.Frame.Height);
        writer.Draw(page.Frame, Point.Zero);
        writer.EndMeaning();
        queue.Add(() => file.Encode(content.Span), data => file.WriteStream(written.Contents, [], data));
        return written;
    }

    protected override void Draw(FrameItem item, Point at)
    {
        switch (item)
        {
            case LinkItem link:
                var area = ToPage(new Rectangle(at.X, at.Y, link.Size.Width, link.Size.Height));
                page.Links.Add(new LinkArea(link, area, link.Element ?? around as Element, marked.NextOrder()));
                return;
            case DrawingItem drawing:
                BeginInk();
                DrawForm(at, drawing);
                break;
            default:
                base.Draw(item, at);
                break;
        }

        if (open is Element { Kind: ElementKind.Figure } figure && AreaOf(item, at) is { } extent)
        {
            marked.Extend(figure, page, ToPage(extent));
        }
    }

    protected override void DrawGroup(Point at, GroupItem group)
    {
        var (outer, wasArtifact) = (around, isArtifact);
        isArtifact |= group.IsArtifact; // artifacts contain no elements: a repeated head copies rows with elements
        around = isArtifact ? Artifact : group.Element ?? around;
        base.DrawGroup(at, group);
        (around, isArtifact) = (outer, wasArtifact);
    }

    protected override void DrawInOwnState(GroupItem group)
    {
        if (group.Opacity < 1)
        {
            var (name, number) = Tables.States.Use(group.Opacity);
            Resources.AddState(name, number);
            Content.SetParameters(name);
        }

        DrawContent(group, Point.Zero);
    }

    protected override void BeginText() => BeginMeaning();

    protected override void BeginInk()
    {
        BeginMeaning();
        Glyphs.End();
    }

    // Keeps saved graphics states and marked content properly nested.
    protected override void EndRun() => EndMeaning();

    private void DrawForm(Point at, DrawingItem item)
    {
        var form = Tables.Forms.UseDrawing(item);
        Resources.AddForm(form);
        Content.Save();
        Content.Concatenate(item.Size.Width / item.Content.Width, 0, 0, item.Size.Height / item.Content.Height, at.X, at.Y);
        Content.Paint(form.Name);
        Content.Restore();
    }

    // Inside ActualText, everything belongs to the open marked content.
    private void BeginMeaning()
    {
        if (IsReplaced || open == around)
        {
            return;
        }

        EndMeaning();
        open = around;
        if (open is Element element)
        {
            Content.BeginContent(StructureTypes.NameOf(element.Kind, element.Level), marked.Begin(element, page));
        }
        else
        {
            Content.BeginArtifact();
        }
    }

    private void EndMeaning()
    {
        if (IsReplaced || open is null)
        {
            return;
        }

        Glyphs.End();
        Content.EndContent();
        open = null;
    }

    /// <summary>Returns the area of an item, or null for a group, whose items have areas of their own.</summary>
    private static Rectangle? AreaOf(FrameItem item, Point at) => item switch
    {
        TextItem text => new Rectangle(at.X, at.Y - text.Size, text.Width, text.Size * 1.25),
        RuleItem rule => new Rectangle(at.X, at.Y, rule.Size.Width, rule.Size.Height),
        PathItem path => PathWriter.BoundingBox(path, at),
        PictureItem picture => new Rectangle(at.X, at.Y, picture.Size.Width, picture.Size.Height),
        DrawingItem drawing => new Rectangle(at.X, at.Y, drawing.Size.Width, drawing.Size.Height),
        _ => null,
    };

    private Rectangle ToPage(Rectangle area) => ToRoot == Transform.Identity ? area : ToRoot.BoundingBox(area);
}
