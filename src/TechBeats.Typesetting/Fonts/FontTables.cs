using TechBeats.Typesetting.Fonts.Tables;

namespace TechBeats.Typesetting.Fonts;

/// <summary>
/// The tables of one font, each read when first asked for. What a font can't do without is checked here, when it is
/// opened; other tables read as empty where they are damaged. Safe to use from many threads: two of them may read the
/// same table at once, and one copy stays.
/// </summary>
internal sealed class FontTables
{
    private static readonly Tag CffTag = Tag.Of("CFF ");
    private static readonly Tag GlyfTag = Tag.Of("glyf");

    private GlyfTable? glyf;
    private CffTable? cff;
    private LayoutTable? gsub;
    private ColrTable? colr;
    private CpalTable? cpal;

    /// <exception cref="BadFontException">A table that every font needs is missing or damaged.</exception>
    public FontTables(FontFile file)
    {
        File = file;
        Head = HeadTable.Read(file.Table(Tag.Of("head")));
        GlyphCount = MaxpTable.ReadGlyphCount(file.Table(Tag.Of("maxp")));
        Hhea = HheaTable.Read(file.Table(Tag.Of("hhea")));
        Hmtx = HmtxTable.Read(file.Table(Tag.Of("hmtx")), Hhea.MetricCount);
        Cmap = CmapTable.Read(file.Table(Tag.Of("cmap")), GlyphCount);
        Os2 = Os2Table.Read(file.Table(Tag.Of("OS/2")));
        Post = PostTable.Read(file.Table(Tag.Of("post")));
        HasCffOutlines = !file.Has(GlyfTag) && file.Has(CffTag);
        if (HasCffOutlines)
        {
            CffTable.Check(file, CffTag);
            return;
        }

        if (!file.Has(GlyfTag))
        {
            throw new BadFontException("has no outlines that can be read (neither 'glyf' nor 'CFF ')");
        }

        Loca = LocaTable.Read(file.Table(Tag.Of("loca")), Head.HasLongOffsets, GlyphCount, file.LengthOf(GlyfTag));
    }

    public FontFile File { get; }

    /// <summary>The glyphs that were asked for and are beyond <see cref="GlyphLimits"/>.</summary>
    public RefusedGlyphs Refused { get; } = new();

    public HeadTable Head { get; }

    public int GlyphCount { get; }

    public HheaTable Hhea { get; }

    public HmtxTable Hmtx { get; }

    public CmapTable Cmap { get; }

    public Os2Table Os2 { get; }

    public PostTable Post { get; }

    public bool HasCffOutlines { get; }

    /// <summary>CFF outlines; null when they are TrueType's.</summary>
    public CffTable? Cff => HasCffOutlines ? cff ??= new CffTable(File.Table(CffTag), Refused) : null;

    public LocaTable? Loca { get; }

    /// <summary>TrueType outlines; null when they are CFF.</summary>
    public GlyfTable? Glyf => Loca is null ? null : glyf ??= new GlyfTable(File.Table(GlyfTag), Loca, Hmtx, Refused);

    public LayoutTable Gsub => gsub ??= new LayoutTable(File.Table(Tag.Of("GSUB")));

    public ColrTable Colr => colr ??= new ColrTable(File.Table(Tag.Of("COLR")));

    public CpalTable Cpal => cpal ??= new CpalTable(File.Table(Tag.Of("CPAL")));
}
