using TechBeats.Model;
using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Content;

/// <summary>The content stream of a drawing, or of a group in one: ink alone. What it means is said where it is placed.</summary>
internal sealed class DrawingWriter
{
    private readonly ContentBuilder content;
    private readonly PageResources resources;
    private readonly DrawingTable drawings;
    private readonly GlyphWriter glyphs;
    private readonly PathWriter paths;
    private Transform toStream = Transform.Identity;
    private bool isReplaced;

    public DrawingWriter(ContentBuilder content, PageResources resources, DrawingTable drawings)
    {
        (this.content, this.resources, this.drawings) = (content, resources, drawings);
        glyphs = new GlyphWriter(content, drawings.Fonts, resources);
        paths = new PathWriter(content, resources, drawings);
    }

    public void Draw(Frame frame)
    {
        Draw(frame, Point.Zero);
        glyphs.End();
    }

    private void Draw(Frame frame, Point origin)
    {
        foreach (var (offset, mark) in frame.Marks)
        {
            var at = origin + offset;
            switch (mark)
            {
                case TextMark text:
                    glyphs.Draw(at, text, mayReplace: !isReplaced);
                    break;
                case RuleMark rule:
                    glyphs.End();
                    content.SetFillColor(rule.Color.Red, rule.Color.Green, rule.Color.Blue);
                    content.Rectangle(at.X, at.Y, rule.Size.Width, rule.Size.Height);
                    content.Fill();
                    break;
                case PathMark path:
                    glyphs.End();
                    paths.Draw(at, path, toStream);
                    break;
                case PictureMark { Picture: RasterPicture raster } picture:
                    glyphs.End();
                    var resource = drawings.Pictures.Of(raster);
                    resources.AddPicture(resource);
                    content.Save();
                    content.Concatenate(picture.Size.Width, 0, 0, -picture.Size.Height, at.X, at.Y + picture.Size.Height);
                    content.Paint(resource.Name);
                    content.Restore();
                    break;
                case GroupMark group:
                    DrawGroup(at, group);
                    break;
                default:
                    throw new ArgumentException($"No way to draw {mark.GetType().Name} in a drawing.", nameof(frame));
            }
        }
    }

    private void DrawGroup(Point at, GroupMark group)
    {
        if (group is { Transform: null, Clip: null, Opacity: >= 1, Mask: null, Blend: BlendMode.Normal })
        {
            DrawReplaced(group, at);
            return;
        }

        glyphs.End();
        var outer = toStream;
        var map = group.Transform ?? Transform.Identity;
        map = map with { E = map.E + at.X, F = map.F + at.Y };
        content.Save();
        if (map != Transform.Identity)
        {
            content.Concatenate(map.A, map.B, map.C, map.D, map.E, map.F);
        }

        toStream = map.Then(toStream);
        if (group.Clip is { } clip)
        {
            PathWriter.Append(content, Point.Zero, clip);
            content.Clip(group.IsClipEvenOdd);
        }

        if (group.Opacity < 1 || group.Mask is not null || group.Blend != BlendMode.Normal)
        {
            DrawApart(group);
        }
        else
        {
            DrawReplaced(group, Point.Zero);
        }

        glyphs.End();
        content.Restore();
        toStream = outer;
    }

    /// <summary>Draws a group whole before it is masked, shown through and mixed.</summary>
    private void DrawApart(GroupMark group)
    {
        if (group.Mask is { } mask)
        {
            if (drawings.StateOf(mask) is not { } state)
            {
                return; // a mask that shows nothing
            }

            resources.AddState(state.Name, state.Number);
            content.SetParameters(state.Name);
        }

        if (group.Opacity < 1 || group.Blend != BlendMode.Normal)
        {
            var (name, number) = drawings.Opacities.Of(group.Opacity, group.Blend);
            resources.AddState(name, number, isBlending: group.Blend != BlendMode.Normal);
            content.SetParameters(name);
        }

        // One mark lies over no other: no need to draw it apart first.
        if (group.Content.Marks is [{ Mark: TextMark or RuleMark or PictureMark }])
        {
            Draw(group.Content, Point.Zero);
        }
        else if (drawings.OfGroup(group.Content) is { } form)
        {
            resources.AddForm(form);
            content.Paint(form.Name);
        }
    }

    private void DrawReplaced(GroupMark group, Point at)
    {
        if (group.ActualText is not { } text || isReplaced)
        {
            Draw(group.Content, at);
            return;
        }

        glyphs.End();
        content.BeginReplacement(text);
        isReplaced = true;
        Draw(group.Content, at);
        isReplaced = false;
        glyphs.End();
        content.EndContent();
    }
}
