using System.Security.Cryptography;
using TechBeats.Pdf.Content;
using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Fonts;

namespace TechBeats.Pdf.Fonts;

/// <summary>Writes composite fonts with glyph IDs as codes (ISO 32000-1, 9.7). The font programs contain only the glyphs in use.</summary>
internal static class FontWriter
{
    /// <summary>Writes every font of the table, face by face. The queue creates the font programs.</summary>
    public static void WriteAll(PdfFile file, ContentTables tables, WriteQueue queue)
    {
        foreach (var used in tables.Fonts.Faces)
        {
            if (used.PlainFont is { } plain)
            {
                var glyphs = used.GlyphsOf(plain).ToList();
                queue.Add(
                    () => Subset(file, used.Face, glyphs.ConvertAll(glyph => glyph.Id)),
                    subset => Write(file, used.Face, plain.Number, glyphs.ConvertAll(glyph => glyph.Glyph), subset));
            }

            foreach (var (_, colorFont) in used.ColorFonts)
            {
                ColorFontWriter.Write(file, used, colorFont, tables.States);
            }
        }
    }

    private static void Write(PdfFile file, Face face, ObjectNumber number, List<GlyphInUse> glyphs, FontSubset subset)
    {
        var name = new PdfName($"{subset.Tag}+{face.PostScriptName}");
        var descendant = file.Write(
            new PdfDictionary([
                ("Type", new PdfName("Font")),
                ("Subtype", new PdfName(face.HasCffOutlines ? "CIDFontType0" : "CIDFontType2")),
                ("BaseFont", name),
                (
                    "CIDSystemInfo",
                    new PdfDictionary([("Registry", new PdfText("Adobe")), ("Ordering", new PdfText("Identity")), ("Supplement", 0)])
                ),
                ("FontDescriptor", WriteDescriptor(file, face, name, subset)),
                ("DW", 0),
                ("W", WidthsOf(glyphs)),
                ("CIDToGIDMap", face.HasCffOutlines ? null : new PdfName("Identity")),
            ])
        );
        file.Write(
            number,
            new PdfDictionary([
                ("Type", new PdfName("Font")),
                ("Subtype", new PdfName("Type0")),
                ("BaseFont", name),
                ("Encoding", new PdfName("Identity-H")),
                ("DescendantFonts", new PdfArray([descendant])),
                ("ToUnicode", ToUnicodeMap.Write(file, glyphs, isTwoBytes: true)),
            ])
        );
    }

    private static PdfReference WriteDescriptor(PdfFile file, Face face, PdfName name, FontSubset subset)
    {
        var program = file.Reserve();
        file.WriteStream(
            program,
            [
                ("Subtype", face.HasCffOutlines ? new PdfName("CIDFontType0C") : null),
                ("Length1", face.HasCffOutlines ? null : subset.Length),
            ],
            subset.Data);

        var metrics = face.Metrics;
        var perThousand = 1000.0 / metrics.UnitsPerEm;
        return file.Write(new PdfDictionary([
            ("Type", new PdfName("FontDescriptor")),
            ("FontName", name),
            ("FontFamily", new PdfText(face.FamilyName)),
            ("FontWeight", (int)face.Weight),
            ("Flags", FlagsOf(face)),
            ("FontBBox", new PdfArray([Scaled(metrics.XMin), Scaled(metrics.YMin), Scaled(metrics.XMax), Scaled(metrics.YMax)])),
            ("ItalicAngle", metrics.ItalicAngle),
            ("Ascent", Scaled(metrics.Ascender)),
            ("Descent", Scaled(metrics.Descender)),
            ("CapHeight", Scaled(metrics.CapHeight)),
            ("XHeight", Scaled(metrics.XHeight)),
            ("StemV", StemWidthOf(face)),
            (face.HasCffOutlines ? "FontFile3" : "FontFile2", new PdfReference(program)),
        ]));

        PdfValue Scaled(int units) => (int)Math.Round(units * perThousand);
    }

    // ISO 32000-1, Table 123: fixed pitch, symbolic (codes are glyph IDs, without a standard encoding), italic.
    private static int FlagsOf(Face face) => (face.Metrics.IsFixedPitch ? 1 : 0) | 4 | (face.IsItalic ? 64 : 0);

    // OpenType does not state stem widths. Viewers use them only to substitute a missing font. Typical values are 80 for a regular and 140
    // for a bold weight.
    private static int StemWidthOf(Face face) => 80 + (((int)face.Weight - 400) / 5);

    // ISO 32000-1, 9.7.4.3: runs of consecutive codes, each with its first code and its widths.
    private static PdfArray WidthsOf(List<GlyphInUse> glyphs)
    {
        var widths = new List<PdfValue>();
        for (var i = 0; i < glyphs.Count;)
        {
            var run = new List<PdfValue>();
            var first = glyphs[i].Code;
            for (; i < glyphs.Count && glyphs[i].Code == first + run.Count; i++)
            {
                run.Add(glyphs[i].Width);
            }

            widths.Add(first);
            widths.Add(new PdfArray(run));
        }

        return new PdfArray(widths);
    }

    private static FontSubset Subset(PdfFile file, Face face, List<ushort> glyphs)
    {
        var bytes = face.Subset(glyphs);
        return new FontSubset(TagOf(bytes), bytes.Length, file.Encode(bytes));
    }

    // ISO 32000-1, 9.6.4: six capital letters that differ between subsets of one font. A hash of the contents determines them.
    private static string TagOf(byte[] subset)
    {
        var hash = SHA256.HashData(subset);
        return string.Create(6, hash, static (letters, hash) =>
        {
            for (var i = 0; i < letters.Length; i++)
            {
                letters[i] = (char)('A' + (hash[i] % 26));
            }
        });
    }

    /// <summary>A subset of a font file, with its tag and its uncompressed length in bytes.</summary>
    private sealed record FontSubset(string Tag, int Length, StreamData Data);
}
