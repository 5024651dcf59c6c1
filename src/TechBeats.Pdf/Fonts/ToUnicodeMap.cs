using System.Text;
using TechBeats.Pdf.Content;
using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf.Fonts;

/// <summary>Writes ToUnicode CMaps, which map a font's codes to text (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    /// <summary>Maximum number of entries in a section (Adobe Technical Note 5411, 1.4.1).</summary>
    private const int MaximumEntriesPerSection = 100;

    /// <summary>Writes the map of the glyphs, which are in ascending order of codes, and returns its reference.</summary>
    public static PdfReference Write(PdfFile file, IReadOnlyList<GlyphInUse> glyphs, bool isTwoBytes)
    {
        var number = file.Reserve();
        var map = new ByteBuffer(glyphs.Count * 16);
        map.Append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8);
        map.Append("/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"u8);
        map.Append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"u8);
        map.Append("1 begincodespacerange\n"u8);
        map.Append(isTwoBytes ? "<0000> <FFFF>\n"u8 : "<00> <FF>\n"u8);
        map.Append("endcodespacerange\n"u8);
        foreach (var section in glyphs.Chunk(MaximumEntriesPerSection))
        {
            map.AppendInteger(section.Length);
            map.Append(" beginbfchar\n"u8);
            foreach (var glyph in section)
            {
                AppendEntry(map, glyph, isTwoBytes);
            }

            map.Append("endbfchar\n"u8);
        }

        map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"u8);
        file.WriteStream(number, [], file.Encode(map.Span));
        return new PdfReference(number);
    }

    private static void AppendEntry(ByteBuffer map, GlyphInUse glyph, bool isTwoBytes)
    {
        map.Append((byte)'<');
        if (isTwoBytes)
        {
            map.AppendHex((byte)(glyph.Code >> 8));
        }

        map.AppendHex((byte)glyph.Code);
        map.Append("> <"u8);

        // A glyph without a fixed text is always inside ActualText.
        foreach (var b in Encoding.BigEndianUnicode.GetBytes(glyph.Text ?? "\uFFFD"))
        {
            map.AppendHex(b);
        }

        map.Append(">\n"u8);
    }
}
