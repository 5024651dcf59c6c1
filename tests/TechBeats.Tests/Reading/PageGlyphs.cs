using System.Globalization;
using UglyToad.PdfPig.Content;

namespace TechBeats.Tests.Reading;

/// <summary>
/// The glyphs of a page in the order of its content stream, with their text. PdfPig's own <c>UseActualText</c>
/// drops U+00AD, which here tells a hyphen of typesetting from an author's: so ActualText is read from the marked content.
/// </summary>
internal static class PageGlyphs
{
    public static IReadOnlyList<SeenGlyph> Of(Page page)
    {
        var phrases = PhrasesOf(page);
        var glyphs = new List<SeenGlyph>(page.Letters.Count);
        foreach (var letter in page.Letters)
        {
            if (!phrases.TryGetValue(letter, out var phrase))
            {
                glyphs.Add(GlyphOf(letter, letter.Value, page.Height));
            }
            else if (phrase.Letters[0] == letter)
            {
                glyphs.AddRange(GlyphsOf(phrase, page.Height));
            }
        }

        return glyphs;
    }

    /// <summary>The letters that ActualText replaces, each with the marked content that does.</summary>
    private static Dictionary<Letter, MarkedContentElement> PhrasesOf(Page page)
    {
        var phrases = new Dictionary<Letter, MarkedContentElement>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<MarkedContentElement>(page.GetMarkedContents());
        while (waiting.TryPop(out var element))
        {
            foreach (var letter in element.ActualText is null ? [] : element.Letters)
            {
                phrases.Add(letter, element);
            }

            foreach (var child in element.Children)
            {
                waiting.Push(child);
            }
        }

        return phrases;
    }

    /// <summary>The glyphs of replaced text: one by one where there are as many as characters, else one with the box around all.</summary>
    private static IEnumerable<SeenGlyph> GlyphsOf(MarkedContentElement phrase, double height)
    {
        var text = phrase.ActualText!;
        var elements = StringInfo.ParseCombiningCharacters(text);
        var glyphs = phrase.Letters.Select(letter => GlyphOf(letter, "", height)).ToList();
        return elements.Length == glyphs.Count && !SeenWord.RunsRightToLeft(text)
            ? glyphs.Zip(elements.Zip([.. elements[1..], text.Length]), (glyph, element) =>
                glyph with
                {
                    Text = text[element.First..element.Second],
                }
            )
            : [glyphs.Aggregate((all, glyph) => all.Around(glyph)) with { Text = text }];
    }

    public static SeenGlyph GlyphOf(Letter letter, string text, double height) => new(
        text,
        letter.StartBaseLine.X,
        letter.EndBaseLine.X,
        height - letter.GlyphRectangleLoose.Top,
        height - letter.GlyphRectangleLoose.Bottom,
        height - letter.StartBaseLine.Y);
}
