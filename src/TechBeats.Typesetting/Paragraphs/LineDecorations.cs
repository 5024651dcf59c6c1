using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>Draws the decorations of a line: backgrounds, boxes of keys, underlines, strikethroughs, and link areas.</summary>
internal sealed class LineDecorations(FontLibrary library, InlineStyles inline, Frame line, double baseline)
{
    /// <summary>Draws the decorations behind the text.</summary>
    public void DrawBehind(List<LinePiece> visual)
    {
        DrawLinkRules(visual);
        ForEachSpan(
            visual,
            piece => piece.Context.Style.Background is { } color ? (object)color : null,
            (first, x, width) =>
            {
                var extent = Extent.Measure(first.Context.Style, library);
                AddArtifact(
                    x,
                    baseline - first.Context.Style.Rise - extent.Ascent,
                    new RuleItem(new Size(width, extent.Ascent + extent.Descent), first.Context.Style.Background!.Value)
                );
            }
        );
        ForEachSpan(
            visual,
            piece => piece.Context.Key,
            (first, x, width) =>
            {
                var extent = Extent.Measure(first.Context.Style, library);
                var height = 1.5 * extent.CapHeight;
                var outline = Outline.Rectangle(0, 0, width - 1, height, 1.6);
                AddArtifact(x + 0.5, baseline - (height + extent.CapHeight) / 2, new PathItem(outline, null, inline.KeystrokeBorder, 0.5));
            }
        );
    }

    /// <summary>Draws the thin rules below links. Raised links, such as the numbers of notes, have none.</summary>
    private void DrawLinkRules(List<LinePiece> visual) => ForEachSpan(
        visual,
        piece => piece.Context.Style is { LinkRule: { } color, Rise: 0 } && piece.Context.Link is { } link ? (link, color) : null,
        (first, x, width) => AddArtifact(
            x,
            baseline + (inline.LinkRuleDrop * first.Context.Style.Size) - (inline.LinkRule / 2),
            new RuleItem(new Size(width, inline.LinkRule), first.Context.Style.LinkRule!.Value)));

    /// <summary>Draws the decorations over the text, and the link areas.</summary>
    public void DrawOver(List<LinePiece> visual)
    {
        ForEachSpan(visual, piece => piece.Context.Style.IsUnderlined ? piece.Context.Style : null, (first, x, width) =>
            DrawRule(first.Context.Style, x, width, face => face.Metrics.UnderlinePosition));
        ForEachSpan(visual, piece => piece.Context.Style.IsStruckThrough ? piece.Context.Style : null, (first, x, width) =>
            DrawRule(first.Context.Style, x, width, face => face.Metrics.StrikeoutPosition));
        ForEachSpan(visual, piece => piece.Context.Link, (first, x, width) =>
        {
            var link = first.Context.Link!;
            var extent = Extent.Measure(first.Context.Style, library);
            var top = baseline - first.Context.Style.Rise - extent.Ascent;
            line.Add(x, top, new LinkItem(link.Target, new Size(width, extent.Ascent + extent.Descent), link.Element, link.Description));
        });
    }

    private void DrawRule(TextStyle style, double x, double width, Func<Face, int> positionOf)
    {
        var face = library.Find(style.Role, style.Weight, style.IsItalic);
        var unit = style.Size / face.Metrics.UnitsPerEm;
        var thickness = face.Metrics.UnderlineThickness * unit;
        AddArtifact(
            x,
            baseline - style.Rise - positionOf(face) * unit - thickness / 2,
            new RuleItem(new Size(width, thickness), style.Color)
        );
    }

    private void AddArtifact(double x, double y, FrameItem item)
    {
        var content = new Frame(line.Width, line.Height);
        content.Add(0, 0, item);
        line.Add(x, y, new GroupItem(content) { IsArtifact = true });
    }

    /// <summary>Calls the action for each sequence of adjacent pieces that share a decoration.</summary>
    private static void ForEachSpan(List<LinePiece> visual, Func<LinePiece, object?> decorationOf, Action<LinePiece, double, double> draw)
    {
        for (var i = 0; i < visual.Count;)
        {
            var decoration = decorationOf(visual[i]);
            var first = visual[i];
            var right = first.X + first.Width;
            for (i++; i < visual.Count && decoration is not null && Equals(decorationOf(visual[i]), decoration); i++)
            {
                right = visual[i].X + visual[i].Width;
            }

            if (decoration is not null && right > first.X)
            {
                draw(first, first.X, right - first.X);
            }
        }
    }
}
