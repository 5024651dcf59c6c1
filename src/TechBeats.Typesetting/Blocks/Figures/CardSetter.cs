using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>Cards for figures that could not be had, and for what is embedded: videos, pages, posts.</summary>
internal static class CardSetter
{
    /// <summary>Characters above which a title is no title but a whole post.</summary>
    private const int LongestTitle = 90;

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
        var title = Title(figure, caption, setting);
        var reason = lost is null ? setting.Words.NotLookedFor : setting.Words.Reason(lost);
        var marker = setting.AddLostFigure(figure.Address, title, reason);
        var isCaption = PlainText.Of(caption) == title && (figure.Link is null || caption.All(inline => inline is Text));
        IReadOnlyList<Inline> titleInlines = figure.Link is { } link ? [new Link(link, null, [new Text(title)])] : isCaption ? caption : [new Text(title)];
        flow.Mark(marker);
        flow.Add(new Card(titleInlines, setting.Styles.CardTitle, reason, setting.Styles.CardReason, figure.Address).Draw(line, column, setting));
        if (caption.Count > 0 && !isCaption)
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
        var isText = title.Value.Length > LongestTitle;
        var isWeb = embed.Address is not null && AddressText.IsWeb(embed.Address);
        var isLinked = isWeb && !isText;
        IReadOnlyList<Inline> inlines = isLinked ? [new Link(new WebTarget(embed.Address!), null, [title])] : [title];
        var muted = setting.Styles.CardReason with { Text = setting.Styles.CardReason.Text with { Color = Palette.Muted } };
        var card = new Card(inlines, isText ? setting.Styles.AsideBody : setting.Styles.CardTitle, kind, muted, embed.Address);
        flow.Space(setting.Styles.BlockSpace);
        if (isWeb && !isLinked)
        {
            flow.Mark(setting.AddLink(embed.Address!, title.Value));
        }

        flow.Add(card.Draw(embed.Line, column, setting));
        flow.Space(setting.Styles.BlockSpace);
    }

    private static string Title(Figure figure, IReadOnlyList<Inline> caption, IssueSetting setting) => FirstOf(
        figure.Alt, PlainText.Of(caption), AddressText.FileName(figure.Address), string.Format(setting.Words.FigureUnder, setting.LastHeading));

    private static string FirstOf(params string?[] texts) => texts.First(text => !string.IsNullOrWhiteSpace(text))!;
}
