using TechBeats.Model;
using TechBeats.Pdf.Objects;
using TechBeats.Pdf.Pictures;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Content;

/// <summary>Walks a frame and draws what stands in it into a content stream. Pages and forms differ in what they add around the ink.</summary>
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

    /// <summary>From the coordinates in effect to those of the outermost frame.</summary>
    protected Transform ToRoot { get; private set; } = Transform.Identity;

    /// <summary>From the coordinates in effect to those in which the content stream begins.</summary>
    protected virtual Transform ToStream => ToRoot;

    /// <summary>True inside a group that says what its ink stands for.</summary>
    protected bool IsReplaced { get; private set; }

    /// <summary>Draws everything in the frame.</summary>
    protected void Draw(Frame frame, Point origin)
    {
        foreach (var (offset, item) in frame.Items)
        {
            Draw(item, origin + offset);
        }
    }

    /// <summary>Draws one item of a frame.</summary>
    /// <exception cref="ArgumentException">Such an item doesn't belong into this kind of content.</exception>
    protected virtual void Draw(FrameItem item, Point at)
    {
        switch (item)
        {
            case TextItem text:
                BeginText();
                Glyphs.Draw(at, text, mayReplace: !IsReplaced);
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

    /// <summary>Draws a group, in a graphics state of its own where it has one.</summary>
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

    /// <summary>Draws a group whose map and clip are in effect, as far as it can be seen through and mixed as it says.</summary>
    protected abstract void DrawInOwnState(GroupItem group);

    /// <summary>Draws the content of a group, inside the text that it stands for.</summary>
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

    /// <summary>Comes before text.</summary>
    protected virtual void BeginText()
    {
    }

    /// <summary>Comes before ink that is no text.</summary>
    protected virtual void BeginInk() => Glyphs.End();

    /// <summary>Ends what may not go on over the bounds of a graphics state.</summary>
    protected virtual void EndRun() => Glyphs.End();

    /// <summary>Maps what follows.</summary>
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
