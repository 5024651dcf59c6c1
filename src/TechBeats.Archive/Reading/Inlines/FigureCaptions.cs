using System.Text.RegularExpressions;
using TechBeats.Archive.Reading.Addresses;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Inlines;

/// <summary>
/// Takes an emphasized line, or one that begins with <c>Fig. 1</c>, below a figure as its caption. The alternative text is then no caption.
/// </summary>
internal static partial class FigureCaptions
{
    /// <summary>Maximum length of a caption below a figure, in characters.</summary>
    private const int MaximumLength = 600;

    /// <summary>
    /// Maximum length of a numbered line without punctuation after its number. A longer one is a sentence about the figure.
    /// </summary>
    private const int MaximumPlainLength = 90;

    public static IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks)
    {
        if (!blocks.Any(block => block is FigureBlock))
        {
            return blocks;
        }

        var joined = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph
                && joined is [.., FigureBlock last]
                && HasNoCaption(last)
                && CaptionOf(paragraph.Inlines) is { } caption)
            {
                AddCaption(joined, caption);
            }
            else
            {
                joined.Add(block);
            }
        }

        return joined;
    }

    /// <summary>Gives the last figures the caption. Figures of one paragraph share it.</summary>
    private static void AddCaption(List<Block> blocks, IReadOnlyList<Inline> caption)
    {
        var first = blocks.Count - 1;
        while (blocks[first] is FigureBlock { IsBesidePrevious: true } && first > 0 && blocks[first - 1] is FigureBlock before
            && HasNoCaption(before))
        {
            first--;
        }

        var figures = blocks.Skip(first).Cast<FigureBlock>().SelectMany(block => block.Figures).ToArray();
        blocks[first] = (FigureBlock)blocks[first] with { Figures = figures, Caption = caption };
        blocks.RemoveRange(first + 1, blocks.Count - first - 1);
    }

    /// <summary>True if the caption is missing or was made of the alternative text or the title.</summary>
    private static bool HasNoCaption(FigureBlock block) =>
        block.Figures.All(figure => figure.Formula is null)
        && (block.Caption is null
            || (block is { Figures: [var only], Caption: [Text words] } && words.Value == FigureReader.CaptionOf(only)));

    /// <summary>The caption without the emphasis around it, or null for other text.</summary>
    private static IReadOnlyList<Inline>? CaptionOf(IReadOnlyList<Inline> inlines)
    {
        var text = PlainText.Trimmed(inlines);
        if (text.Length is 0 or > MaximumLength || inlines.Any(inline => inline is InlineFigure))
        {
            return null;
        }

        var anchors = inlines.TakeWhile(inline => inline is Anchor).ToArray();
        return inlines.Skip(anchors.Length).ToArray() switch
        {
            [Styled { Style: InlineStyle.Emphasis or InlineStyle.Small, Inlines: var inner }] => [.. anchors, .. Unwrap(inner)],
            [.. var parts, Text { Value: "." }] when parts is [Styled { Style: InlineStyle.Emphasis, Inlines: var inner }] =>
                [.. anchors, .. inner, new Text(".")],
            _ => IsNumbered(text) ? inlines : null,
        };
    }

    private static IReadOnlyList<Inline> Unwrap(IReadOnlyList<Inline> inlines) =>
        inlines is [Styled { Style: InlineStyle.Emphasis or InlineStyle.Small, Inlines: var inner }] ? Unwrap(inner) : inlines;

    private static bool IsNumbered(string text) =>
        Numbered().Match(text) is { Success: true } match
        && (match.Groups["mark"].Success || (text.Length <= MaximumPlainLength && !Sentence().IsMatch(text)));

    [GeneratedRegex(
        """^[(\[]?(?:fig(?:ure|ura|uur|ur|\.)?|figs\.|abb(?:ildung|\.)?|bild|illustration|ill\.|ilustraci[óo]n|ilustração|imagen?|imagem"""
            + """|image|photo|foto|tabl?e?|tab\.|tabelle|tabla|chart|diagram|graph|exhibit|plate|scheme|obr(?:ázek|\.)?|rys(?:unek|\.)?"""
            + """|ryc\.|рис(?:унок|\.)?|мал(?:юнок|\.)?|фиг\.|εικόνα|σχήμα|ábra|kuva|şekil|resim|hình|gambar|图表?|圖表?|図表?|表|写真"""
            + """|그림|사진|표|איור|תמונה"""
            + """|شكل|صورة|चित्र|รูปที่|ภาพที่)"""
            + """\s*(?:\p{Nd}{1,3}|[ivx]{1,4}\b)(?:[.\-–]?(?:\p{Nd}{1,2}|[a-z]\b))?"""
            + """\s*(?<mark>[.:：。、,)\]|–—―-]|$)?""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Numbered();

    /// <summary>Verbs after the number of a figure in a sentence about it, and the end of a sentence inside the line.</summary>
    [GeneratedRegex(
        """\p{Nd}\s*(?:shows?|depicts?|illustrates?|presents?|is|are|was|gives?|compares?|and|below|above|in|zeigt|zeigen|stellt|ist|und"""
            + """|montre|illustre|présente|est|muestra|ilustra|es|mostra|è|показывает|показан|显示|展示|是|所示|は|に|が|를|은|는|에)\b|[.!?。！？]\s+\S"""
            + """|\p{Nd}\s*(?:显示|展示|是|所示|は|に|が|를|은|는|에)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Sentence();
}
