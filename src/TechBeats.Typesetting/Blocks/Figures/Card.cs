using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>A quiet box in the place of what paper can't show.</summary>
/// <param name="Title">What it was; on the side where reading starts.</param>
/// <param name="TitleStyle">How that looks.</param>
/// <param name="Reason">Why it is not there, or what kind of thing it is; on the other side.</param>
/// <param name="ReasonStyle">How that looks.</param>
/// <param name="Address">Where it can be found, below; null when nowhere.</param>
internal sealed record Card(IReadOnlyList<Inline> Title, ParagraphStyle TitleStyle, string Reason, ParagraphStyle ReasonStyle, string? Address)
{
    /// <summary>A reason wider than this part of the card stands on a line of its own.</summary>
    private const double WidestReason = 0.5;

    /// <summary>In a card narrower than this everything stands on lines of its own.</summary>
    private const double Narrow = 120;

    /// <summary>Draws the card across the column.</summary>
    public Slab Draw(int line, Column column, IssueSetting setting)
    {
        var look = setting.Styles.Blocks;
        var element = column.Parent.Add(ElementKind.Aside);
        var padding = Math.Min(look.CardPadding, column.Width / 12);
        var top = padding * 0.75;
        var width = column.Width - (2 * padding);
        var stack = new SlabStack();
        var links = new List<(double X, double Y, LinkMark Mark)>();

        var bottom = AddTitleAndReason(stack, element, padding, top, width, line, setting);
        if (Address is not null)
        {
            bottom = AddAddress(Address, stack, links, element, padding, bottom + look.CardAddressGap, width, line, setting);
        }

        var frame = new Frame(column.Width, bottom + top);
        var inset = look.CardRule / 2;
        var box = Outline.OfRectangle(inset, inset, frame.Width - look.CardRule, frame.Height - look.CardRule, look.CardRadius);
        frame.AddArtifact(0, 0, new PathMark(box, null, Palette.Hairline, look.CardRule));
        stack.Draw(frame);
        foreach (var (x, y, mark) in links)
        {
            frame.Add(x, y, mark);
        }

        return new Slab { Content = frame, Baseline = stack.Baseline, Landmarks = stack.Landmarks, Notes = stack.Notes };
    }

    private double AddTitleAndReason(
        SlabStack stack, Element element, double left, double top, double width, int line, IssueSetting setting)
    {
        var direction = setting.Script.Own;
        var reasonStyle = ReasonStyle with { Direction = direction };
        IReadOnlyList<Inline> why = [new Text(Reason)];
        var reasonWidth = LineSlabs.Prepare(why, reasonStyle, null, line, setting).NaturalWidth;
        var isBeside = width >= Narrow && reasonWidth <= WidestReason * width;

        var titleWidth = isBeside ? width - reasonWidth - setting.Styles.Blocks.CardGap : width;
        var titleLeft = direction == Direction.RightToLeft ? left + width - titleWidth : left;
        var below = stack.Add(
            titleLeft, top, LineSlabs.Of(Title, TextSetter.Facing(direction, Title, TitleStyle, setting), element.Add(ElementKind.Paragraph), element, titleWidth, line, setting));
        return Math.Max(below, stack.Add(left, isBeside ? top : below, LineSlabs.Of(
            why,
            isBeside ? reasonStyle : reasonStyle with { Alignment = Alignment.Start },
            element.Add(ElementKind.Paragraph),
            element,
            width,
            line,
            setting)));
    }

    private static double AddAddress(
        string address,
        SlabStack stack,
        List<(double, double, LinkMark)> links,
        Element element,
        double left,
        double y,
        double width,
        int line,
        IssueSetting setting)
    {
        var paragraph = element.Add(ElementKind.Paragraph);
        var link = AddressText.IsWeb(address) ? paragraph.Add(ElementKind.Link) : null;
        var isMirrored = setting.Script.Own == Direction.RightToLeft;
        var style = setting.Styles.CardAddress with { Direction = Direction.LeftToRight, Alignment = isMirrored ? Alignment.End : Alignment.Start };
        var prepared = LineSlabs.Prepare([new Text(AddressText.Shown(address))], style, link ?? paragraph, line, setting);
        foreach (var slab in LineSlabs.Of(prepared, [], element, width, setting))
        {
            if (link is not null)
            {
                var area = new Size(Math.Min(width, prepared.NaturalWidth), slab.Content.Height);
                links.Add((isMirrored ? left + width - area.Width : left, y, new LinkMark(new WebTarget(address), area, link, address)));
            }

            y = stack.Add(left, y, [slab]);
        }

        return y;
    }
}
