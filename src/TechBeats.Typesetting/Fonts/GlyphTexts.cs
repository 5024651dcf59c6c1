using TechBeats.Typesetting.Fonts.Tables;

namespace TechBeats.Typesetting.Fonts;

/// <summary>
/// The text of each glyph, as the font defines it. The text does not depend on use, so that a file's bytes don't depend on the order of
/// text. Characters that map to a glyph come first. Then follow single substitutions and ligatures in the order of the font's lookups.
/// </summary>
internal sealed class GlyphTexts
{
    /// <summary>Maximum length of a glyph's text in UTF-16 code units.</summary>
    private const int MaximumTextLength = 32;

    /// <summary>
    /// Maximum number of substitution records to read. Noto Sans SignWriting, a font with many substitutions, has 38,000. Glyphs that only
    /// later records produce have no text here, so that a document states their text at each use.
    /// </summary>
    private const int MaximumRecords = 2_000_000;

    private static readonly HashSet<Tag> AppliedFeatures =
    [
        .. new[]
        {
            "ccmp",
            "locl",
            "rlig",
            "calt",
            "liga",
            "clig",
            "rclt",
            "isol",
            "fina",
            "medi",
            "init",
            "smcp",
            "onum",
            "lnum",
            "pnum",
            "tnum",
        }.Select(Tag.Parse),
    ];

    private readonly string?[] texts;
    private int recordsLeft = MaximumRecords;

    public GlyphTexts(FontTables tables)
    {
        texts = new string?[tables.GlyphCount];
        ReadCharacters(tables.Cmap, arePresentationForms: false);
        ReadSubstitutions(tables.Gsub);
        ReadCharacters(tables.Cmap, arePresentationForms: true);
    }

    public string? TextOf(ushort glyph) => glyph < texts.Length ? texts[glyph] : null;

    /// <summary>
    /// Reads the characters that map to glyphs. Presentation forms (compatibility ligatures and joined letters) come last, so that a
    /// ligature's text is "fi" instead of U+FB01.
    /// </summary>
    private void ReadCharacters(CmapTable cmap, bool arePresentationForms)
    {
        var ranks = new byte[texts.Length];
        foreach (var (codePoint, glyph) in cmap.Mappings())
        {
            if (
                glyph >= texts.Length
                || codePoint is >= 0xD800 and <= 0xDFFF
                || IsPresentationForm(codePoint) != arePresentationForms
                || (ranks[glyph] == 0 && texts[glyph] is not null)
            )
            {
                continue;
            }

            // Mappings ascend, so the lowest character of a rank wins.
            var rank = Rank(codePoint);
            if (rank > ranks[glyph])
            {
                ranks[glyph] = rank;
                texts[glyph] = char.ConvertFromUtf32(codePoint);
            }
        }
    }

    private static bool IsPresentationForm(int codePoint) => codePoint is (>= 0xFB00 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE);

    private static byte Rank(int codePoint) => codePoint switch
    {
        < 0x20 => 1,
        < 0x7F => 4,
        >= 0xE000 and <= 0xF8FF or >= 0xF0000 => 1, // private use
        _ when System.Text.Rune.IsLetter(new System.Text.Rune(codePoint)) => 3,
        _ => 2,
    };

    private void ReadSubstitutions(LayoutTable gsub)
    {
        // Lookups that shaping applies come first: the small capital A is "a" (smcp), not "A" (c2sc).
        var applied = new bool[gsub.LookupCount];
        foreach (var (feature, lookup) in gsub.FeatureLookups())
        {
            if (--recordsLeft < 0)
            {
                return;
            }

            if (lookup < applied.Length && AppliedFeatures.Contains(feature))
            {
                applied[lookup] = true;
            }
        }

        foreach (var isApplied in (ReadOnlySpan<bool>)[true, false])
        {
            for (var i = 0; i < applied.Length; i++)
            {
                if (applied[i] == isApplied)
                {
                    ReadLookup(gsub.LookupAt(i));
                }
            }
        }
    }

    private void ReadLookup(Lookup lookup)
    {
        var type = lookup.Type;
        if (type is not (GsubTable.Single or GsubTable.Ligature))
        {
            return;
        }

        foreach (var subtable in lookup.Subtables())
        {
            if (--recordsLeft < 0)
            {
                return;
            }

            foreach (var (glyph, index) in subtable.Coverage.Glyphs())
            {
                if (--recordsLeft < 0)
                {
                    return;
                }

                if (type == GsubTable.Single)
                {
                    SetText(GsubTable.SingleSubstitute(subtable.Bytes, glyph, index), TextOf(glyph));
                }
                else
                {
                    ReadLigatures(GsubTable.LigatureSet(subtable.Bytes, index), glyph);
                }
            }
        }
    }

    private void ReadLigatures(FontBytes set, ushort first)
    {
        for (var i = 0; i < set.Bounded(set.U16(0), 2) && --recordsLeft >= 0; i++)
        {
            var ligature = set.Subtable16(2 + (i * 2));
            var text = TextOf(first);
            for (var c = 0; c < ligature.U16(2) - 1 && text is { Length: < MaximumTextLength }; c++)
            {
                text = TextOf(ligature.U16(4 + (c * 2))) is { } next ? text + next : null;
            }

            SetText(ligature.U16(0), text);
        }
    }

    private void SetText(ushort glyph, string? text)
    {
        if (text is not null && glyph < texts.Length)
        {
            texts[glyph] ??= text;
        }
    }
}
