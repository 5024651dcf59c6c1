using TechBeats.Typesetting.Fonts.Tables;

namespace TechBeats.Typesetting.Fonts;

/// <summary>
/// One text for every glyph, by rule and not by use, so that a file's bytes don't depend on what was set first.
/// Characters that map to the glyph come first; then what single substitutions and ligatures make, in the order of
/// the font's lookups.
/// </summary>
internal sealed class GlyphTexts
{
    /// <summary>Maximum length of a glyph's text, in UTF-16 code units.</summary>
    private const int MaximumTextLength = 32;

    /// <summary>
    /// Maximum number of substitution records that are read. Noto Sans SignWriting, a font of many substitutions, has 38,000.
    /// A glyph that only later records make has no text by rule, so that a document states its text at each use.
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
        }.Select(Tag.Of),
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
    /// Reads the characters that map to glyphs. Presentation forms (ligatures and joined letters that have code points for
    /// old text only) come last: text says "fi" and not U+FB01.
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

            // Mappings ascend, so that among characters of one rank the lowest stays.
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
        >= 0xE000 and <= 0xF8FF or >= 0xF0000 => 1, // private use: better than nothing
        _ when System.Text.Rune.IsLetter(new System.Text.Rune(codePoint)) => 3,
        _ => 2,
    };

    private void ReadSubstitutions(LayoutTable gsub)
    {
        // What shaping applies comes before what it doesn't: the small capital A is "a" (smcp), not "A" (c2sc).
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

        foreach (var wanted in (ReadOnlySpan<bool>)[true, false])
        {
            for (var i = 0; i < applied.Length; i++)
            {
                if (applied[i] == wanted)
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
                    Give(GsubTable.SingleSubstitute(subtable.Bytes, glyph, index), TextOf(glyph));
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

            Give(ligature.U16(0), text);
        }
    }

    private void Give(ushort glyph, string? text)
    {
        if (text is not null && glyph < texts.Length)
        {
            texts[glyph] ??= text;
        }
    }
}
