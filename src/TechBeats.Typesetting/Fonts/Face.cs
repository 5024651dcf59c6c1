using TechBeats.Typesetting.Fonts.Tables;
using TechBeats.Typesetting.Styles;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Fonts;

/// <summary>A face: the glyphs and metrics of one font. The file is read on first use. Safe to use from many threads.</summary>
public sealed class Face
{
    private readonly Lazy<FontTables> tables;
    private readonly Lazy<GlyphTexts> texts;
    private FaceMetrics? metrics;
    private string? postScriptName;
    private string? familyName;

    /// <param name="index">Position in the library.</param>
    /// <param name="open">Opens the font file. Called at most once.</param>
    /// <param name="fontIndex">Index of the font in a collection; 0 for other files.</param>
    internal Face(int index, Func<FontData> open, int fontIndex = 0)
    {
        Index = index;
        tables = new Lazy<FontTables>(() => new FontTables(FontFile.Open(open(), fontIndex)));
        texts = new Lazy<GlyphTexts>(() => new GlyphTexts(Tables));
    }

    /// <summary>
    /// Position in the <see cref="FontLibrary"/>. The index is the same in every run, and it determines resource names and output order.
    /// </summary>
    public int Index { get; }

    /// <summary>
    /// PostScript name (name ID 6), such as <c>SourceSerif4-Regular</c>: printable ASCII without the delimiters of PDF, at most 63
    /// characters.
    /// </summary>
    public string PostScriptName => postScriptName ??= ReadPostScriptName();

    /// <summary>Family name, such as <c>Source Serif 4</c>.</summary>
    public string FamilyName => familyName ??= ReadName(NameTable.TypographicFamily) ?? ReadName(NameTable.Family) ?? PostScriptName;

    public FaceMetrics Metrics => metrics ??= FaceMetricsReader.Read(Tables);

    /// <summary>The font's weight, rounded to a <see cref="FontWeight"/>.</summary>
    public FontWeight Weight => Tables.Os2.Weight switch
    {
        0 => (Tables.Head.MacStyle & 1) != 0 ? FontWeight.Bold : FontWeight.Regular,
        < 550 => FontWeight.Regular,
        < 650 => FontWeight.Semibold,
        _ => FontWeight.Bold,
    };

    public bool IsItalic => Tables.Os2.IsItalic || (Tables.Head.MacStyle & 2) != 0;

    public int GlyphCount => Tables.GlyphCount;

    /// <summary>True for CFF outlines, false for TrueType outlines.</summary>
    public bool HasCffOutlines => Tables.HasCffOutlines;

    /// <summary>True if the font has color glyphs (COLR version 0).</summary>
    public bool HasColorGlyphs => !Tables.Colr.IsEmpty;

    /// <summary>Number of glyphs in use that are damaged or exceed <see cref="GlyphLimits"/>.</summary>
    public int RefusedGlyphCount => tables.IsValueCreated ? Tables.Refused.Count : 0;

    /// <summary>The tables of the font.</summary>
    internal FontTables Tables => tables.Value;

    /// <summary>Returns the character's glyph, or 0 if the face has none.</summary>
    public ushort GlyphOf(int codePoint) => Tables.Cmap.GlyphOf(codePoint);

    /// <summary>Returns the advance width in font units.</summary>
    public int AdvanceOf(ushort glyph) => Tables.Hmtx.AdvanceOf(glyph);

    /// <summary>
    /// Returns the text that the glyph represents, or null if the font does not tell. Of several characters that map to the glyph, ASCII
    /// comes first, then letters, then the lowest code point. A glyph that only substitutions produce, such as a ligature, has the text of
    /// the glyphs that it replaces. The result does not depend on the text that is set.
    /// </summary>
    public string? TextOf(ushort glyph) => texts.Value.TextOf(glyph);

    /// <summary>Returns the outline in font units, y upward. It is empty for a space.</summary>
    public GlyphOutline OutlineOf(ushort glyph)
    {
        var pen = new GlyphOutline.Pen();
        return TryDraw(glyph, pen) ? pen.Outline : GlyphOutline.Empty;
    }

    /// <summary>
    /// Returns the layers of a color glyph from back to front. The result is empty for a glyph without layers, and for one that exceeds
    /// <see cref="GlyphLimits"/>. Then the glyph's own outline is drawn, as in programs without color fonts.
    /// </summary>
    public IReadOnlyList<ColorLayer> LayersOf(ushort glyph)
    {
        var layers = Tables.Colr.LayersOf(glyph);
        if (layers.Length > 0 && !IsWithinLimits(layers))
        {
            Tables.Refused.Add(glyph);
            return [];
        }

        var colored = new ColorLayer[layers.Length];
        for (var i = 0; i < layers.Length; i++)
        {
            if (layers[i].PaletteIndex == ColrTable.TextColor)
            {
                colored[i] = new ColorLayer(layers[i].Glyph, null, 1);
                continue;
            }

            var (red, green, blue, alpha) = Tables.Cpal.ColorOf(layers[i].PaletteIndex);
            colored[i] = new ColorLayer(layers[i].Glyph, new Color(red, green, blue), alpha / 255.0);
        }

        return colored;
    }

    /// <summary>
    /// Returns a font program for PDF with these glyphs, glyph 0 and the components of composites. A TrueType subset keeps the glyph IDs. A
    /// CFF subset is a bare CFF font whose CIDs are the glyph IDs. The same set gives the same bytes.
    /// </summary>
    public byte[] Subset(IReadOnlyCollection<ushort> glyphs) =>
        Tables.Cff is { } cff ? CffSubset.Write(cff, PostScriptName, glyphs) : TrueTypeSubset.Write(Tables, glyphs);

    /// <summary>Returns true if the face can show every character of the text by its glyph, its substitute or its decomposition.</summary>
    internal bool Covers(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length;)
        {
            var codePoint = CodePoints.At(text, i, out var length);
            if (!Covers(codePoint))
            {
                return false;
            }

            i += length;
        }

        return true;
    }

    public override string ToString() => PostScriptName;

    private bool Covers(int codePoint)
    {
        if (GlyphOf(codePoint) != 0 || CharacterSubstitutes.IsInvisible(codePoint))
        {
            return true;
        }

        if (CharacterSubstitutes.Find(codePoint) is var substitute and >= 0 && Covers(substitute))
        {
            return true;
        }

        if (codePoint is >= 0xD800 and <= 0xDFFF)
        {
            return false;
        }

        var character = char.ConvertFromUtf32(codePoint);
        var parts = UnicodeText.Decompose(character);
        return parts != character && Covers(parts);
    }

    private bool TryDraw(ushort glyph, IOutlinePen pen) => Tables.Glyf?.TryDraw(glyph, pen) ?? Tables.Cff?.TryDraw(glyph, pen) ?? true;

    private bool IsWithinLimits(ReadOnlySpan<(ushort Glyph, ushort PaletteIndex)> layers)
    {
        if (layers.Length > GlyphLimits.MaximumLayers)
        {
            return false;
        }

        var steps = 0;
        foreach (var (glyph, _) in layers)
        {
            var pen = new StepCounter();
            if (!TryDraw(glyph, pen) || (steps += pen.Count) > GlyphLimits.MaximumLayerSteps)
            {
                return false;
            }
        }

        return true;
    }

    private string? ReadName(int id) => NameTable.Read(Tables.File.Table(Tag.Parse("name")), id);

    private string ReadPostScriptName()
    {
        var name = ReadName(NameTable.PostScriptName) ?? ReadName(NameTable.Family) ?? "";
        var clean = new string([
            .. name.Where(c => c is > ' ' and < '\x7F' && !"[](){}<>/%#".Contains(c, StringComparison.Ordinal)).Take(63),
        ]);
        return clean.Length > 0 ? clean : $"Font{Index}";
    }
}
