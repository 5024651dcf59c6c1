using TechBeats.Model;
using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Content;

/// <summary>The content stream of a drawing or of a group in one. It has no marked content: the page marks the whole form.</summary>
internal sealed class FormContent : FrameContent
{
    private FormContent(ContentStream content, PageResources resources, ContentTables tables)
        : base(content, resources, tables)
    {
    }

    /// <summary>Draws a frame.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="content">The content stream to write to.</param>
    /// <param name="resources">Collects the resources that the stream names.</param>
    /// <param name="tables">The tables of resources.</param>
    public static void Draw(Frame frame, ContentStream content, PageResources resources, ContentTables tables)
    {
        var form = new FormContent(content, resources, tables);
        form.Draw(frame, Point.Zero);
        form.Glyphs.End();
    }

    protected override void Map(Transform map)
    {
        if (map != Transform.Identity)
        {
            base.Map(map);
        }
    }

    /// <summary>Draws a group as a whole before mask, opacity and blend mode apply.</summary>
    protected override void DrawInOwnState(GroupItem group)
    {
        if (group is { Opacity: >= 1, Mask: null, Blend: BlendMode.Normal })
        {
            DrawContent(group, Point.Zero);
            return;
        }

        if (group.Mask is { } mask)
        {
            if (Tables.Forms.WriteMask(mask) is not { } state)
            {
                return; // the mask hides everything
            }

            Resources.AddState(state.Name, state.Number);
            Content.SetParameters(state.Name);
        }

        if (group.Opacity < 1 || group.Blend != BlendMode.Normal)
        {
            var (name, number) = Tables.States.Use(group.Opacity, group.Blend);
            Resources.AddState(name, number, isBlending: group.Blend != BlendMode.Normal);
            Content.SetParameters(name);
        }

        // A single item overlaps no other, so it needs no transparency group.
        if (group.Content.Items is [{ Item: TextItem or RuleItem or PictureItem }])
        {
            Draw(group.Content, Point.Zero);
        }
        else if (Tables.Forms.WriteGroup(group.Content) is { } form)
        {
            Resources.AddForm(form);
            Content.Paint(form.Name);
        }
    }
}
