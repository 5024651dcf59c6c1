using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>Sets cards for lost figures and for embedded content: videos, pages, posts.</summary>
internal sealed class CardSetter(BlockContext context, IssueFindings findings, InlineSetter lines)
{
    private readonly CaptionSetter captions = new(context, lines);

    // True if the issue has lost so many figures that whole cards would crowd out its text.
    private readonly bool isCompact =
        context.Issue.Figures.Values.Count(result => result is FigureLost) >= context.Styles.Cards.MinimumCompactCards;

    /// <summary>Sets the card of a lost figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="caption">Caption below the card, omitted if it equals the title; may be empty.</param>
    /// <param name="line">Source line on which the figure's block begins.</param>
    /// <param name="flow">Receives the slabs.</param>
    /// <param name="column">The column.</param>
    public void Set(Figure figure, IReadOnlyList<Inline> caption, int line, SlabFlow flow, Column column)
    {
        var styles = context.Styles;
        var title = Title(figure, caption);
        var (reason, kind, loss) = context.ResultOf(figure) is FigureLost lost
            ? (context.Words.Reason(lost), context.Words.Kind(lost.Reason), (LossReason?)lost.Reason)
            : (context.Words.NotLookedFor, context.Words.NotLookedFor, null);
        var marker = findings.AddLostFigure(figure.Address, title, reason, kind, loss);
        var isCaption = PlainText.Trimmed(caption) == title && (figure.Link is null || caption.All(inline => inline is Text));
        var titleInlines = figure.Link is { } link ? [new Link(link, null, [new Text(title)])] : isCaption ? caption : [new Text(title)];
        flow.AddLandmark(marker);
        if (isCompact && (caption.Count == 0 || isCaption))
        {
            var linked = AddressText.IsWeb(figure.Address) && figure.Link is null
                ? [new Link(new WebTarget(figure.Address), null, [new Text(title)])]
                : titleInlines;
            flow.Add(Draw(new Card(linked, styles.CompactCardTitle, reason, styles.CardReason, null, line) { IsCompact = true }, column));
            return;
        }

        flow.Add(Draw(new Card(titleInlines, styles.CardTitle, reason, styles.CardReason, figure.Address, line), column));
        if (caption.Count > 0 && !isCaption)
        {
            flow.RaiseBreakCost(BreakCosts.Forbidden);
            flow.Space(styles.Figures.CaptionGap);
            flow.Add(captions.Set(caption, column.Parent.Add(ElementKind.Paragraph), column.Parent, column.Width, line));
        }
    }

    /// <summary>Sets the card of embedded content.</summary>
    public void Set(Embed embed, SlabFlow flow, Column column)
    {
        var (words, styles) = (context.Words, context.Styles);
        var kind = embed.Kind switch
        {
            EmbedKind.Video => words.Video,
            EmbedKind.Audio => words.Audio,
            EmbedKind.Post => words.Post,
            EmbedKind.Page => words.WebPage,
            _ => throw new ArgumentOutOfRangeException(nameof(embed), embed.Kind, "The kind of embed has no words."),
        };
        var title = new Text(FirstOf(embed.Title, embed.Address is null ? "" : AddressText.Host(embed.Address), kind));
        var isText = title.Value.Length > styles.Cards.MaximumTitleLength;
        var isWeb = embed.Address is not null && AddressText.IsWeb(embed.Address);
        var isLinked = isWeb && !isText;
        IReadOnlyList<Inline> inlines = isLinked ? [new Link(new WebTarget(embed.Address!), null, [title])] : [title];
        var muted = styles.CardReason with { Text = styles.CardReason.Text with { Color = styles.Palette.Muted } };
        flow.Space(styles.BlockSpace);
        if (isWeb && !isLinked)
        {
            flow.AddLandmark(findings.AddLink(embed.Address!, title.Value));
        }

        flow.Add(Draw(new Card(inlines, isText ? styles.AsideBody : styles.CardTitle, kind, muted, embed.Address, embed.Line), column));
        flow.Space(styles.BlockSpace);
    }

    private Slab Draw(Card card, Column column) => CardDrawing.Draw(card, column, context, lines);

    private string Title(Figure figure, IReadOnlyList<Inline> caption) =>
        FirstOf(
            figure.Alt,
            PlainText.Trimmed(caption),
            AddressText.FileName(figure.Address),
            string.Format(context.Words.FigureUnder, findings.LastHeading)
        );

    private static string FirstOf(params string?[] texts) => texts.First(text => !string.IsNullOrWhiteSpace(text))!;
}
