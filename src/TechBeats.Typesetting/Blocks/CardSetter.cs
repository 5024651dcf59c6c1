using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks;

/// <summary>
/// Quiet cards in the place of what paper can't show: a figure that could not be had, a video, an embedded page.
/// A title, why or what, and the address.
/// </summary>
internal static class CardSetter
{
    /// <summary>A reason wider than this part of the card stands on a line of its own.</summary>
    private const double WidestReason = 0.5;

    /// <summary>The card of a lost figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="lost">Why it could not be had; null when nobody looked for it.</param>
    /// <param name="caption">Words under the card, left out when they are its title; may be empty.</param>
    /// <param name="line">Line of the file.</param>
    /// <param name="flow">Where it goes.</param>
    /// <param name="column">Where it stands.</param>
    /// <param name="setting">The issue.</param>
    public static void Set(
        Figure figure, FigureLost? lost, IReadOnlyList<Inline> caption, int line, Flow flow, Column column, IssueSetting setting)
    {
        var title = Title(figure, setting);
        var reason = lost is null ? setting.Words.NotLookedFor : setting.Words.Reason(lost);
        var marker = setting.AddLostFigure(figure.Address, title, reason);
        IReadOnlyList<Inline> titleInlines = figure.Link is { } link ? [new Link(link, null, [new Text(title)])] : [new Text(title)];
        flow.Mark(marker);
        flow.Add(Draw(titleInlines, reason, setting.Styles.CardReason, figure.Address, line, column, setting));
        if (caption.Count > 0 && PlainText.Of(caption) != title)
        {
            flow.RaiseBreakCost(BreakCosts.Forbidden);
            flow.Space(setting.Styles.Blocks.CaptionGap);
            flow.Add(LineSlabs.Of(
                caption, setting.Styles.Caption, column.Parent.Add(ElementKind.Paragraph), column.Parent, column.Width, line, setting));
        }
    }

    /// <summary>The card of something embedded.</summary>
    public static void Set(Embed embed, Flow flow, Column column, IssueSetting setting)
    {
        var words = setting.Words;
        var kind = embed.Kind switch
        {
            EmbedKind.Video => words.Video,
            EmbedKind.Audio => words.Audio,
            EmbedKind.Post => words.Post,
            EmbedKind.Page => words.WebPage,
            _ => throw new ArgumentOutOfRangeException(nameof(embed), embed.Kind, "An embed without words"),
        };
        var title = new Text(FirstOf(embed.Title, embed.Address is null ? "" : AddressText.Host(embed.Address), kind));
        var isLinked = embed.Address is { } address && AddressText.IsWeb(address);
        IReadOnlyList<Inline> inlines = isLinked ? [new Link(new WebTarget(embed.Address!), null, [title])] : [title];
        var muted = setting.Styles.CardReason with { Text = setting.Styles.CardReason.Text with { Color = Palette.Muted } };
        flow.Space(setting.Styles.BlockSpace);
        flow.Add(Draw(inlines, kind, muted, embed.Address, embed.Line, column, setting));
        flow.Space(setting.Styles.BlockSpace);
    }

    private static string Title(Figure figure, IssueSetting setting) => FirstOf(
        figure.Alt, AddressText.FileName(figure.Address), string.Format(setting.Words.FigureUnder, setting.LastHeading));

    private static string FirstOf(params string?[] texts) => texts.First(text => !string.IsNullOrWhiteSpace(text))!;

    private static Slab Draw(
        IReadOnlyList<Inline> title, string reason, ParagraphStyle reasonStyle, string? address, int line, Column column, IssueSetting setting)
    {
        var (styles, look) = (setting.Styles, setting.Styles.Blocks);
        var element = column.Parent.Add(ElementKind.Aside);
        var padding = look.CardPadding;
        var width = column.Width - (2 * padding);
        var stack = new SlabStack();
        var top = padding * 0.75;

        var isMirrored = setting.Script.Of(PlainText.Of(title)) == Direction.RightToLeft;
        reasonStyle = reasonStyle with { Direction = isMirrored ? Direction.RightToLeft : Direction.LeftToRight };
        IReadOnlyList<Inline> why = [new Text(reason)];
        var reasonWidth = LineSlabs.Prepare(why, reasonStyle, null, line, setting).NaturalWidth;
        var isBeside = reasonWidth <= WidestReason * width;
        var titleWidth = isBeside ? width - reasonWidth - look.CardGap : width;
        var titleLeft = isMirrored ? padding + width - titleWidth : padding;
        var bottom = stack.Add(
            titleLeft, top, LineSlabs.Of(title, styles.CardTitle, element.Add(ElementKind.Paragraph), element, titleWidth, line, setting));
        bottom = Math.Max(bottom, stack.Add(padding, isBeside ? top : bottom, LineSlabs.Of(
            why, isBeside ? reasonStyle : reasonStyle with { Alignment = Alignment.Start }, element.Add(ElementKind.Paragraph), element, width, line, setting)));

        var links = new List<(double Y, LinkMark Mark)>();
        if (address is not null)
        {
            bottom = AddAddress(address, bottom + look.CardAddressGap, stack, links);
        }

        var height = bottom + (padding * 0.75);
        var frame = new Frame(column.Width, height);
        var inset = look.CardRule / 2;
        var box = Outline.OfRectangle(inset, inset, column.Width - look.CardRule, height - look.CardRule, look.CardRadius);
        frame.AddArtifact(0, 0, new PathMark(box, null, Palette.Hairline, look.CardRule));
        stack.Draw(frame);
        foreach (var (y, mark) in links)
        {
            frame.Add(padding, y, mark);
        }

        return new Slab { Content = frame, Baseline = stack.Baseline, Landmarks = stack.Landmarks, Notes = stack.Notes };

        double AddAddress(string address, double y, SlabStack stack, List<(double, LinkMark)> links)
        {
            var isWeb = AddressText.IsWeb(address);
            var paragraph = element.Add(ElementKind.Paragraph);
            var target = isWeb ? paragraph.Add(ElementKind.Link) : paragraph;
            var style = styles.CardAddress with { Direction = Direction.LeftToRight };
            var prepared = LineSlabs.Prepare([new Text(AddressText.Shown(address))], style, target, line, setting);
            var slabs = LineSlabs.Of(prepared, [], element, width, setting);
            foreach (var slab in slabs)
            {
                if (isWeb)
                {
                    var size = new Size(Math.Min(width, prepared.NaturalWidth), slab.Content.Height);
                    links.Add((y, new LinkMark(new WebTarget(address), size, target, address)));
                }

                y = stack.Add(padding, y, [slab]);
            }

            return y;
        }
    }
}
