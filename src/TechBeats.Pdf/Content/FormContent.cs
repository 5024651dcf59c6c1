using TechBeats.Model;
using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Content;

/// <summary>The content stream of a drawing, or of a group in one: ink alone. What it means is said where it is placed.</summary>
internal sealed class FormContent : FrameContent
{
    private FormContent(ContentStream content, PageResources resources, ContentTables tables)
        : base(content, resources, tables)
    {
    }

    /// <summary>Draws the frame.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="content">Where to draw.</param>
    /// <param name="resources">Collects what the stream names.</param>
    /// <param name="tables">What streams name.</param>
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

    /// <summary>Draws a group whole before it is masked, shown through and mixed.</summary>
    protected override void DrawInOwnState(GroupItem group)
    {
        if (group is { Opacity: >= 1, Mask: null, Blend: BlendMode.Normal })
        {
            DrawContent(group, Point.Zero);
            return;
        }

        if (group.Mask is { } mask)
        {
            if (Tables.Forms.MaskOf(mask) is not { } state)
            {
                return; // a mask that shows nothing
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

        // One item lies over no other: no need to draw it apart first.
        if (group.Content.Items is [{ Item: TextItem or RuleItem or PictureItem }])
        {
            Draw(group.Content, Point.Zero);
        }
        else if (Tables.Forms.GroupOf(group.Content) is { } form)
        {
            Resources.AddForm(form);
            Content.Paint(form.Name);
        }
    }
}
