using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>Draws a card across a column.</summary>
internal sealed class CardDrawing
{
    private readonly Card card;
    private readonly Column column;
    private readonly BlockContext context;
    private readonly InlineSetter lines;
    private readonly CardStyle look;
    private readonly Element element;
    private readonly double padding;
    private readonly double width;
    private readonly SlabStack stack = new();
    private readonly List<(double X, double Y, LinkItem Item)> links = [];

    private CardDrawing(Card card, Column column, BlockContext context, InlineSetter lines)
    {
        (this.card, this.column, this.context, this.lines) = (card, column, context, lines);
        look = context.Styles.Cards;
        element = column.Parent.Add(ElementKind.Aside);
        padding = Math.Min(look.Padding, column.Width / look.MinimumWidthInPaddings);
        width = column.Width - (2 * padding);
    }

    /// <summary>Draws the card and adds its elements to the column's parent.</summary>
    public static Slab Draw(Card card, Column column, BlockContext context, InlineSetter lines) =>
        new CardDrawing(card, column, context, lines).Draw();

    private Slab Draw()
    {
        var top = padding * look.PaddingAboveShare;
        var bottom = AddTitleAndReason(top);
        if (card.Address is { } address)
        {
            bottom = AddAddress(address, bottom + look.AddressGap);
        }

        var frame = new Frame(column.Width, bottom + top);
        var isMirrored = context.WritingDirection.Base == Direction.RightToLeft;
        frame.AddRule(isMirrored ? frame.Width - look.Rule : 0, 0, look.Rule, frame.Height, context.Styles.Palette.Hairline);
        stack.Draw(frame);
        foreach (var (x, y, item) in links)
        {
            frame.Add(x, y, item);
        }

        return new Slab { Content = frame, Baseline = stack.Baseline, Landmarks = stack.Landmarks, Notes = stack.Notes };
    }

    private double AddTitleAndReason(double top)
    {
        var direction = context.WritingDirection.Base;
        var reasonStyle = card.ReasonStyle with { Direction = direction };
        IReadOnlyList<Inline> reason = [new Text(card.Reason)];
        var reasonWidth = lines.Prepare(reason, reasonStyle, null, card.Line).NaturalWidth;
        var isBeside = width >= look.MinimumSideBySideWidth && reasonWidth <= look.MaximumReasonShare * width;

        var titleWidth = isBeside ? width - reasonWidth - look.Gap : width;
        var titleLeft = direction == Direction.RightToLeft ? padding + width - titleWidth : padding;
        var titleStyle = context.Facing(direction, card.Title, card.TitleStyle);
        var words = card.IsCompact && isBeside ? Cut(card.Title, titleStyle, titleWidth) : card.Title;
        var title = lines.Set(words, titleStyle, element.Add(ElementKind.Paragraph), element, titleWidth, card.Line);
        var below = stack.Add(titleLeft, top, title);
        var style = isBeside ? reasonStyle : reasonStyle with { Alignment = Alignment.Start };
        var slabs = lines.Set(reason, style, element.Add(ElementKind.Paragraph), element, width, card.Line);
        return Math.Max(below, stack.Add(padding, isBeside ? top : below, slabs));
    }

    /// <summary>Cuts a title at a word so that it fits on a line.</summary>
    private IReadOnlyList<Inline> Cut(IReadOnlyList<Inline> title, ParagraphStyle style, double room)
    {
        var whole = PlainText.Trimmed(title);
        var text = whole;
        for (var natural = WidthOf(text); natural > room && text.Length > 1; natural = WidthOf(text + "…"))
        {
            var length = Math.Clamp((int)(text.Length * room / natural), 1, text.Length - 1);
            var space = text.LastIndexOf(' ', length);
            length = space > length / 2 ? space : length;
            text = text[..(char.IsHighSurrogate(text[length - 1]) && length > 1 ? length - 1 : length)];
        }

        IReadOnlyList<Inline> cut = [new Text(text == whole ? text : text + "…")];
        return title is [Link link] ? [link with { Inlines = cut }] : cut;

        double WidthOf(string some) => lines.Prepare([new Text(some)], style, null, card.Line).NaturalWidth;
    }

    private double AddAddress(string address, double y)
    {
        var paragraph = element.Add(ElementKind.Paragraph);
        var link = AddressText.IsWeb(address) ? paragraph.Add(ElementKind.Link) : null;
        var isMirrored = context.WritingDirection.Base == Direction.RightToLeft;
        var style = context.Styles.CardAddress with
        {
            Direction = Direction.LeftToRight,
            Alignment = isMirrored ? Alignment.End : Alignment.Start,
        };
        var prepared = lines.Prepare(
            [new Text(AddressText.OnCard(address, context.Styles.Addresses))],
            style,
            link ?? paragraph,
            card.Line
        );
        foreach (var slab in lines.Break(prepared, [], element, width))
        {
            if (link is not null)
            {
                var area = new Size(Math.Min(width, prepared.NaturalWidth), slab.Content.Height);
                links.Add(
                    (isMirrored ? padding + width - area.Width : padding, y, new LinkItem(new WebTarget(address), area, link, address))
                );
            }

            y = stack.Add(padding, y, [slab]);
        }

        return y;
    }
}
