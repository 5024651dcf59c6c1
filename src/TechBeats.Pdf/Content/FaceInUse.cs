using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Fonts;

namespace TechBeats.Pdf.Content;

/// <summary>
/// A face of which glyphs have been drawn. Its plain glyphs make one composite font whose codes are glyph IDs;
/// its colored ones make Type 3 fonts of 256 codes each, the block and the code told by the glyph ID.
/// </summary>
internal sealed class FaceInUse(Face face, PdfFile file)
{
    private readonly GlyphInUse?[] glyphs = new GlyphInUse?[face.GlyphCount];
    private readonly SortedDictionary<int, FontResource> colorFonts = [];
    private FontResource? plainFont;

    public Face Face { get; } = face;

    /// <summary>The composite font; null when no plain glyph has been drawn.</summary>
    public FontResource? PlainFont => plainFont;

    /// <summary>The Type 3 fonts by their block: glyph IDs 256 times the block and up.</summary>
    public IReadOnlyDictionary<int, FontResource> ColorFonts => colorFonts;

    /// <summary>
    /// The glyph; it will be in the file. A damaged font may substitute a glyph that it doesn't have: glyph 0 stands for it.
    /// </summary>
    public GlyphInUse Use(ushort glyph)
    {
        var existing = glyph < glyphs.Length ? glyph : (ushort)0;
        return glyphs[existing] ??= Take(existing);
    }

    /// <summary>The drawn glyphs of the font in ascending order.</summary>
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

    private GlyphInUse Take(ushort glyph)
    {
        // Two decimals: what the dictionary says and what the pen is reckoned by must be the same number.
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
