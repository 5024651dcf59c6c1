using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace TechBeats.Tests.Reading;

/// <summary>The issues of a finished book, read through its structure tree (ISO 32000-1, 14.7).</summary>
internal sealed class TaggedBook
{
    private readonly PdfDocument document;
    private readonly Dictionary<IndirectReference, int> pageIndexes = [];
    private readonly List<IReadOnlyDictionary<int, List<(SeenGlyph Glyph, bool IsBold)>>> contents = [];
    private readonly List<TaggedArticle> articles = [];
    private readonly List<PageInk> inks = [];

    private TaggedBook(PdfDocument document)
    {
        this.document = document;
        var catalog = document.Structure.Catalog.CatalogDictionary;
        Language = catalog.Find<StringToken>("Lang", document)?.Data;
        CountPages(catalog.Find<DictionaryToken>("Pages", document)!);
        foreach (var page in document.GetPages())
        {
            contents.Add(ContentOf(page));
            inks.Add(PageInk.Of(page));
        }

        if (catalog.Find<DictionaryToken>("StructTreeRoot", document) is { } root)
        {
            Visit(root, []);
        }
    }

    public IReadOnlyList<TaggedArticle> Articles => articles;

    /// <summary>The language of the book.</summary>
    public string? Language { get; }

    /// <summary>What each page paints.</summary>
    public IReadOnlyList<PageInk> Inks => inks;

    public static TaggedBook Read(byte[] file)
    {
        using var document = PdfPigDocument.Open(file);
        return new TaggedBook(document);
    }

    private void CountPages(DictionaryToken node)
    {
        foreach (var kid in node.Find<ArrayToken>("Kids", document)!.Data.OfType<IndirectReferenceToken>())
        {
            var child = (DictionaryToken)document.Structure.GetObject(kid.Data).Data;
            if (child.ContainsKey(NameToken.Kids))
            {
                CountPages(child);
            }
            else
            {
                pageIndexes.Add(kid.Data, pageIndexes.Count);
            }
        }
    }

    /// <summary>The glyphs of each marked-content identifier, as the page paints them.</summary>
    private static Dictionary<int, List<(SeenGlyph Glyph, bool IsBold)>> ContentOf(Page page)
    {
        var identifiers = new Dictionary<Letter, int>(ReferenceEqualityComparer.Instance);
        foreach (var element in page.GetMarkedContents())
        {
            Identify(element, element.MarkedContentIdentifier, identifiers);
        }

        return page.Letters
            .Where(identifiers.ContainsKey)
            .GroupBy(letter => identifiers[letter])
            .ToDictionary(
                letters => letters.Key,
                letters => letters.Select(letter => (Upright(letter, page.Height), IsBold(letter))).ToList()
            );
    }

    /// <summary>A glyph of a page that is turned until its text is upright.</summary>
    private static SeenGlyph Upright(Letter letter, double height) => letter.TextOrientation switch
    {
        TextOrientation.Rotate90 => Turned(letter, height - letter.StartBaseLine.Y, height - letter.EndBaseLine.Y, -letter.StartBaseLine.X),
        TextOrientation.Rotate270 => Turned(letter, letter.StartBaseLine.Y, letter.EndBaseLine.Y, letter.StartBaseLine.X),
        _ => PageGlyphs.GlyphOf(letter, letter.Value, height),
    };

    private static SeenGlyph Turned(Letter letter, double left, double right, double baseline) =>
        new(letter.Value, left, right, baseline - letter.PointSize, baseline, baseline);

    /// <summary>Content inside other marked content, such as a hyphen with its own text, belongs to the identifier around it.</summary>
    private static void Identify(MarkedContentElement element, int identifier, Dictionary<Letter, int> identifiers)
    {
        identifier = element.MarkedContentIdentifier >= 0 ? element.MarkedContentIdentifier : identifier;
        foreach (var letter in identifier >= 0 ? element.Letters : [])
        {
            identifiers[letter] = identifier;
        }

        foreach (var child in element.Children)
        {
            Identify(child, identifier, identifiers);
        }
    }

    private static bool IsBold(Letter letter) => letter.FontName?.Contains("Bold", StringComparison.OrdinalIgnoreCase) == true;

    private void Visit(DictionaryToken element, IReadOnlyList<string> ancestors)
    {
        var kind = element.Find<NameToken>("S", document)?.Data ?? "";
        if (kind == "Art")
        {
            var blocks = new List<TaggedBlock>();
            VisitBlocks(element, [], blocks);
            articles.Add(new TaggedArticle(element.Find<StringToken>("T", document)?.Data ?? "", blocks));
            return;
        }

        foreach (var child in ChildrenOf(element).OfType<DictionaryToken>())
        {
            Visit(child, [.. ancestors, kind]);
        }
    }

    private void VisitBlocks(DictionaryToken element, IReadOnlyList<string> ancestors, List<TaggedBlock> blocks)
    {
        var kind = element.Find<NameToken>("S", document)?.Data ?? "";
        var isBlock = kind is "P" or "Caption" or "Lbl" or "TH" or "TD" or "TOCI" or "Figure" or ['H', >= '1' and <= '6']
            || (kind == "Code" && ancestors is [.., "CodeBlock"]);
        if (isBlock)
        {
            var glyphs = new List<(int Page, SeenGlyph Glyph, bool IsBold)>();
            Gather(element, null, glyphs);
            if (LinesOf(glyphs) is { Count: > 0 } lines)
            {
                blocks.Add(new TaggedBlock(kind, ancestors, lines));
            }
        }

        foreach (var child in ChildrenOf(element).OfType<DictionaryToken>().Where(child => child.ContainsKey(NameToken.S)))
        {
            VisitBlocks(child, [.. ancestors, kind], blocks);
        }
    }

    /// <summary>Collects the glyphs of an element and of the inline elements in it.</summary>
    private void Gather(DictionaryToken element, int? page, List<(int, SeenGlyph, bool)> glyphs)
    {
        page = PageOf(element) ?? page;
        foreach (var child in ChildrenOf(element))
        {
            switch (child)
            {
                case NumericToken identifier when page is { } known:
                    AddContent(known, identifier.Int, glyphs);
                    break;
                case DictionaryToken reference when reference.Find<NumericToken>("MCID", document) is { } identifier:
                    AddContent(PageOf(reference) ?? page ?? 0, identifier.Int, glyphs);
                    break;
                case DictionaryToken inline when inline.Find<NameToken>("S", document)?.Data
                    is "Span" or "Em" or "Strong" or "Code" or "Link" or "Reference":
                    Gather(inline, page, glyphs);
                    break;
            }
        }
    }

    private void AddContent(int page, int identifier, List<(int, SeenGlyph, bool)> glyphs)
    {
        if (contents[page].TryGetValue(identifier, out var content))
        {
            glyphs.AddRange(content.Select(glyph => (page, glyph.Glyph, glyph.IsBold)));
        }
    }

    private int? PageOf(DictionaryToken element) =>
        element.Data.TryGetValue("Pg", out var page) && page is IndirectReferenceToken reference
        && pageIndexes.TryGetValue(reference.Data, out var index) ? index : null;

    private IEnumerable<IToken> ChildrenOf(DictionaryToken element)
    {
        if (!element.Data.TryGetValue("K", out var kids))
        {
            return [];
        }

        var resolved = PdfPigDocument.Resolve(kids, document);
        return resolved is ArrayToken array
            ? array.Data.Select(kid => PdfPigDocument.Resolve(kid, document)).OfType<IToken>()
            : resolved is null ? [] : [resolved];
    }

    private static List<TaggedLine> LinesOf(List<(int Page, SeenGlyph Glyph, bool IsBold)> glyphs)
    {
        var lines = new List<TaggedLine>();
        for (var start = 0; start < glyphs.Count;)
        {
            var end = start + 1;
            while (
                end < glyphs.Count
                && glyphs[end].Page == glyphs[start].Page
                && Math.Abs(glyphs[end].Glyph.Baseline - glyphs[start].Glyph.Baseline) < glyphs[start].Glyph.Height / 2
            )
            {
                end++;
            }

            var line = glyphs[start..end];
            var inked = line.FindAll(glyph => !string.IsNullOrWhiteSpace(glyph.Glyph.Text));
            if (inked.Count > 0)
            {
                var isBold = inked.TrueForAll(glyph => glyph.IsBold);
                lines.Add(new TaggedLine(line[0].Page, [.. line.Select(glyph => glyph.Glyph)], isBold));
            }

            start = end;
        }

        return lines;
    }
}
