using TechBeats.Typesetting.Fonts.Tables;
using TechBeats.Typesetting.Styles;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Fonts;

/// <summary>One face of a family: the glyphs and measures of one font file. Read when first used. Safe to use from many threads.</summary>
public sealed class Face
{
    private readonly Lazy<FontTables> tables;
    private readonly Lazy<GlyphTexts> texts;
    private FaceMetrics? metrics;
    private string? postScriptName;
    private string? familyName;

    /// <param name="index">Its place in the library.</param>
    /// <param name="open">Opens the font file; called once.</param>
    /// <param name="fontIndex">Which font of a collection; 0 otherwise.</param>
    internal Face(int index, Func<FontData> open, int fontIndex = 0)
    {
        Index = index;
        tables = new Lazy<FontTables>(() => new FontTables(FontFile.Open(open(), fontIndex)));
        texts = new Lazy<GlyphTexts>(() => new GlyphTexts(Tables));
    }

    /// <summary>Its place in the <see cref="FontLibrary"/>, the same in every run; names resources and orders output.</summary>
    public int Index { get; }

    /// <summary>Name of the face in PDF, such as <c>SourceSerif4-Regular</c> (name ID 6): printable ASCII without PDF's delimiters.</summary>
    public string PostScriptName => postScriptName ??= ReadPostScriptName();

    /// <summary>Name of the family for people, such as <c>Source Serif 4</c>.</summary>
    public string FamilyName => familyName ??= ReadName(NameTable.TypographicFamily) ?? ReadName(NameTable.Family) ?? PostScriptName;

    public FaceMetrics Metrics => metrics ??= FaceMeasuring.Measure(Tables);

    /// <summary>The nearest of the weights that the book knows.</summary>
    public FontWeight Weight => Tables.Os2.Weight switch
    {
        0 => (Tables.Head.MacStyle & 1) != 0 ? FontWeight.Bold : FontWeight.Regular,
        < 550 => FontWeight.Regular,
        < 650 => FontWeight.Semibold,
        _ => FontWeight.Bold,
    };

    public bool IsItalic => Tables.Os2.IsItalic || (Tables.Head.MacStyle & 2) != 0;

    public int GlyphCount => Tables.GlyphCount;

    /// <summary>True when the outlines are CFF; false when they are TrueType's.</summary>
    public bool HasCffOutlines => Tables.HasCffOutlines;

    /// <summary>True when glyphs may have layers of color (COLR version 0).</summary>
    public bool HasColorGlyphs => !Tables.Colr.IsEmpty;

    /// <summary>Number of glyphs asked for until now whose outlines or colors are beyond every limit (<see cref="GlyphLimits"/>).</summary>
    public int RefusedGlyphCount => tables.IsValueCreated ? Tables.Refused.Count : 0;

    /// <summary>The tables of the font file.</summary>
    internal FontTables Tables => tables.Value;

    /// <summary>The glyph of the character; 0 when the face has none.</summary>
    public ushort GlyphOf(int codePoint) => Tables.Cmap.GlyphOf(codePoint);

    /// <summary>Advance width in font units.</summary>
    public int AdvanceOf(ushort glyph) => Tables.Hmtx.AdvanceOf(glyph);

    /// <summary>
    /// The text that the glyph stands for by rule, whatever text is set: of the characters that map to it the first
    /// letter or ASCII character, else the lowest; for a glyph that only substitutions reach, such as small capitals,
    /// other figures and ligatures, the text of what they replace. Null when neither gives one.
    /// </summary>
    public string? TextOf(ushort glyph) => texts.Value.TextOf(glyph);

    /// <summary>The glyph's outline in font units, y upward; empty for a space.</summary>
    public GlyphOutline OutlineOf(ushort glyph)
    {
        var pen = new GlyphOutline.Pen();
        return TryDraw(glyph, pen) ? pen.Outline : GlyphOutline.Empty;
    }

    /// <summary>
    /// The layers of a color glyph from back to front; empty when it has none, or more than <see cref="GlyphLimits"/> allows:
    /// then the glyph's own outline stands for it, as in every program that knows no colors.
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
    /// A font program for PDF with only these glyphs (and glyph 0 and the parts of composites): a TrueType file in which they
    /// keep their IDs, or, of CFF outlines, a bare CFF font whose CIDs are their IDs. The same set gives the same bytes.
    /// </summary>
    public byte[] Subset(IReadOnlyCollection<ushort> glyphs) =>
        Tables.Cff is { } cff ? CffSubset.Write(cff, PostScriptName, glyphs) : TrueTypeSubset.Write(Tables, glyphs);

    /// <summary>Whether the face can show every character of the text: with its glyph, with a stand-in's, or in parts.</summary>
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
        if (GlyphOf(codePoint) != 0 || CharacterStandIns.IsInvisible(codePoint))
        {
            return true;
        }

        if (CharacterStandIns.Of(codePoint) is var standIn and >= 0 && Covers(standIn))
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

    private string? ReadName(int id) => NameTable.Read(Tables.File.Table(Tag.Of("name")), id);

    private string ReadPostScriptName()
    {
        var name = ReadName(NameTable.PostScriptName) ?? ReadName(NameTable.Family) ?? "";
        var clean = new string([
            .. name.Where(c => c is > ' ' and < '\x7F' && !"[](){}<>/%#".Contains(c, StringComparison.Ordinal)).Take(63),
        ]);
        return clean.Length > 0 ? clean : $"Font{Index}";
    }
}
