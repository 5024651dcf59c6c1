using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Fonts;

namespace TechBeats.Pdf.Content;

/// <summary>
/// A face with drawn glyphs. Its plain glyphs form one composite font whose codes are glyph IDs. Its color glyphs form Type 3 fonts of
/// 256 codes each; the glyph ID determines font and code.
/// </summary>
internal sealed class FaceInUse(Face face, PdfFile file)
{
    private readonly GlyphInUse?[] glyphs = new GlyphInUse?[face.GlyphCount];
    private readonly SortedDictionary<int, FontResource> colorFonts = [];
    private FontResource? plainFont;

    public Face Face { get; } = face;

    /// <summary>The composite font; null if no plain glyph is drawn.</summary>
    public FontResource? PlainFont => plainFont;

    /// <summary>The Type 3 fonts by block. Block n holds the glyph IDs from 256 n on.</summary>
    public IReadOnlyDictionary<int, FontResource> ColorFonts => colorFonts;

    /// <summary>
    /// Returns the glyph and includes it in the file. Glyph 0 replaces a glyph ID that does not exist, which a damaged font may produce.
    /// </summary>
    public GlyphInUse Use(ushort glyph)
    {
        var existing = glyph < glyphs.Length ? glyph : (ushort)0;
        return glyphs[existing] ??= Add(existing);
    }

    /// <summary>Returns the drawn glyphs of a font in ascending order.</summary>
    public IEnumerable<(ushort Id, GlyphInUse Glyph)> GlyphsOf(FontResource font)
    {
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (glyphs[i] is { } glyph && glyph.Font == font)
            {
                yield return ((ushort)i, glyph);
            }
        }
    }

    private GlyphInUse Add(ushort glyph)
    {
        // Two decimals: the width in the dictionary and the width used to track the pen must be the same number.
        var width = Math.Round(Face.AdvanceOf(glyph) * 1000.0 / Face.Metrics.UnitsPerEm, 2);
        var text = Face.TextOf(glyph);
        if (Face.HasColorGlyphs && Face.LayersOf(glyph).Count > 0)
        {
            var block = glyph >> 8;
            if (!colorFonts.TryGetValue(block, out var colorFont))
            {
                colorFont = new FontResource($"F{Face.Index}.{block}", file.Reserve(), IsTwoBytes: false);
                colorFonts.Add(block, colorFont);
            }

            return new GlyphInUse(colorFont, glyph & 255, width, text);
        }

        plainFont ??= new FontResource($"F{Face.Index}", file.Reserve(), IsTwoBytes: true);
        return new GlyphInUse(plainFont, glyph, width, text);
    }
}
