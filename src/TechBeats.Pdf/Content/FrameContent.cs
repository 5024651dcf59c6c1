using TechBeats.Model;
using TechBeats.Pdf.Objects;
using TechBeats.Pdf.Pictures;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Content;

/// <summary>Draws the items of a frame into a content stream. Pages and forms differ in the structure that they add.</summary>
internal abstract class FrameContent
{
    private readonly PathWriter paths;

    protected FrameContent(ContentStream content, PageResources resources, ContentTables tables)
    {
        (Content, Resources, Tables) = (content, resources, tables);
        Glyphs = new GlyphWriter(content, tables.Fonts, resources);
        paths = new PathWriter(content, resources, tables);
    }

    protected ContentStream Content { get; }

    protected PageResources Resources { get; }

    protected ContentTables Tables { get; }

    protected GlyphWriter Glyphs { get; }

    /// <summary>Maps the current coordinates to those of the outermost frame.</summary>
    protected Transform ToRoot { get; private set; } = Transform.Identity;

    /// <summary>Maps the current coordinates to those at the start of the content stream.</summary>
    protected virtual Transform ToStream => ToRoot;

    /// <summary>True inside a group with <c>ActualText</c>.</summary>
    protected bool IsReplaced { get; private set; }

    /// <summary>Draws all items of a frame.</summary>
    protected void Draw(Frame frame, Point origin)
    {
        foreach (var (offset, item) in frame.Items)
        {
            Draw(item, origin + offset);
        }
    }

    /// <summary>Draws an item.</summary>
    /// <exception cref="ArgumentException">This kind of content cannot contain the item.</exception>
    protected virtual void Draw(FrameItem item, Point at)
    {
        switch (item)
        {
            case TextItem text:
                BeginText();
                Glyphs.Draw(at, text, mayAddActualText: !IsReplaced);
                break;
            case RuleItem rule:
                BeginInk();
                Content.SetFillColor(rule.Color.Red, rule.Color.Green, rule.Color.Blue);
                Content.Rectangle(at.X, at.Y, rule.Size.Width, rule.Size.Height);
                Content.Fill();
                break;
            case PathItem path:
                BeginInk();
                paths.Draw(at, path, ToStream);
                break;
            case PictureItem { Picture: RasterPicture raster } picture:
                BeginInk();
                DrawPicture(at, picture.Size, Tables.Pictures.Use(raster));
                break;
            case GroupItem group:
                DrawGroup(at, group);
                break;
            default:
                throw new ArgumentException($"No way to draw {item.GetType().Name} in {GetType().Name}.", nameof(item));
        }
    }

    /// <summary>Draws a group, in a saved graphics state if it needs one.</summary>
    protected virtual void DrawGroup(Point at, GroupItem group)
    {
        if (group is { Transform: null, Clip: null, Opacity: >= 1, Mask: null, Blend: BlendMode.Normal })
        {
            DrawContent(group, at);
            return;
        }

        EndRun();
        var outer = ToRoot;
        var map = group.Transform ?? Transform.Identity;
        map = map with { E = map.E + at.X, F = map.F + at.Y };
        Content.Save();
        Map(map);
        ToRoot = map.Then(ToRoot);
        if (group.Clip is { } clip)
        {
            PathWriter.Append(Content, Point.Zero, clip);
            Content.Clip(group.IsClipEvenOdd);
        }

        DrawInOwnState(group);
        EndRun();
        Content.Restore();
        ToRoot = outer;
    }

    /// <summary>Draws a group under its transform and clip, with its opacity, mask and blend mode.</summary>
    protected abstract void DrawInOwnState(GroupItem group);

    /// <summary>Draws the content of a group, inside its <c>ActualText</c> if it has one.</summary>
    protected void DrawContent(GroupItem group, Point at)
    {
        if (group.ActualText is not { } text || IsReplaced)
        {
            Draw(group.Content, at);
            return;
        }

        BeginInk();
        Content.BeginReplacement(text);
        IsReplaced = true;
        Draw(group.Content, at);
        IsReplaced = false;
        Glyphs.End();
        Content.EndContent();
    }

    /// <summary>Called before text is drawn.</summary>
    protected virtual void BeginText()
    {
    }

    /// <summary>Called before other graphics are drawn.</summary>
    protected virtual void BeginInk() => Glyphs.End();

    /// <summary>Ends marked content and text objects that must not cross the bounds of a saved graphics state.</summary>
    protected virtual void EndRun() => Glyphs.End();

    /// <summary>Concatenates a transform for the following items.</summary>
    protected virtual void Map(Transform map) => Content.Concatenate(map.A, map.B, map.C, map.D, map.E, map.F);

    private void DrawPicture(Point at, Size size, PictureResource picture)
    {
        Resources.AddPicture(picture);
        Content.Save();
        Content.Concatenate(size.Width, 0, 0, -size.Height, at.X, at.Y + size.Height);
        Content.Paint(picture.Name);
        Content.Restore();
    }
}
