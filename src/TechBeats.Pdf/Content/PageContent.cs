using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;
using Transform = TechBeats.Model.Transform;

namespace TechBeats.Pdf.Content;

/// <summary>
/// The content stream of one page: its items, each inside the marked content of the element it belongs to or inside
/// an artifact. The page is turned over once, so that y grows downward in the stream as it does in frames.
/// </summary>
internal sealed class PageContent : FrameContent
{
    private readonly MarkedContentMap marked;
    private readonly WrittenPage page;
    private readonly Transform upward;

    // What the items around mean, and what the marked content that is open means: an element, Artifact, or none.
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

    /// <summary>Stands for everything without a meaning.</summary>
    private static object Artifact { get; } = new();

    /// <summary>Writes the page's content stream. The result holds what the stream names, its links and its marked content.</summary>
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
        isArtifact |= group.IsArtifact; // whatever else is said inside: a repeated head is a copy of rows that mean something
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

    // Saved states and marked content are kept properly nested.
    protected override void EndRun() => EndMeaning();

    private void DrawForm(Point at, DrawingItem item)
    {
        var form = Tables.Forms.FormOf(item);
        Resources.AddForm(form);
        Content.Save();
        Content.Concatenate(item.Size.Width / item.Content.Width, 0, 0, item.Size.Height / item.Content.Height, at.X, at.Y);
        Content.Paint(form.Name);
        Content.Restore();
    }

    // Inside replaced content everything belongs to what is open already.
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

    /// <summary>Where the item stands; null for a group, whose items have places of their own.</summary>
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
