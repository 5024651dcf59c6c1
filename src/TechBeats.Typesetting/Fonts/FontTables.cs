using TechBeats.Typesetting.Fonts.Tables;

namespace TechBeats.Typesetting.Fonts;

/// <summary>
/// The tables of one font. The constructor checks the required tables. Optional tables are read on first use, and damaged parts of them
/// read as empty. Safe to use from many threads: two threads may read the same table, and one copy remains.
/// </summary>
internal sealed class FontTables
{
    private static readonly Tag CffTag = Tag.Parse("CFF ");
    private static readonly Tag GlyfTag = Tag.Parse("glyf");

    private GlyfTable? glyf;
    private CffTable? cff;
    private LayoutTable? gsub;
    private ColrTable? colr;
    private CpalTable? cpal;

    /// <exception cref="BadFontException">A required table is missing or damaged.</exception>
    public FontTables(FontFile file)
    {
        File = file;
        Head = HeadTable.Read(file.Table(Tag.Parse("head")));
        GlyphCount = MaxpTable.ReadGlyphCount(file.Table(Tag.Parse("maxp")));
        Hhea = HheaTable.Read(file.Table(Tag.Parse("hhea")));
        Hmtx = HmtxTable.Read(file.Table(Tag.Parse("hmtx")), Hhea.MetricCount);
        Cmap = CmapTable.Read(file.Table(Tag.Parse("cmap")), GlyphCount);
        Os2 = Os2Table.Read(file.Table(Tag.Parse("OS/2")));
        Post = PostTable.Read(file.Table(Tag.Parse("post")));
        HasCffOutlines = !file.Has(GlyfTag) && file.Has(CffTag);
        if (HasCffOutlines)
        {
            CffTable.Check(file, CffTag);
            return;
        }

        if (!file.Has(GlyfTag))
        {
            throw new BadFontException("has no outlines in a supported format (neither 'glyf' nor 'CFF ')");
        }

        Loca = LocaTable.Read(file.Table(Tag.Parse("loca")), Head.HasLongOffsets, GlyphCount, file.LengthOf(GlyfTag));
    }

    public FontFile File { get; }

    /// <summary>Glyphs in use that are damaged or exceed <see cref="GlyphLimits"/>.</summary>
    public RefusedGlyphs Refused { get; } = new();

    public HeadTable Head { get; }

    public int GlyphCount { get; }

    public HheaTable Hhea { get; }

    public HmtxTable Hmtx { get; }

    public CmapTable Cmap { get; }

    public Os2Table Os2 { get; }

    public PostTable Post { get; }

    public bool HasCffOutlines { get; }

    /// <summary>CFF outlines, or null if the outlines are TrueType.</summary>
    public CffTable? Cff => HasCffOutlines ? cff ??= new CffTable(File.Table(CffTag), Refused) : null;

    public LocaTable? Loca { get; }

    /// <summary>TrueType outlines, or null if the outlines are CFF.</summary>
    public GlyfTable? Glyf => Loca is null ? null : glyf ??= new GlyfTable(File.Table(GlyfTag), Loca, Hmtx, Refused);

    public LayoutTable Gsub => gsub ??= new LayoutTable(File.Table(Tag.Parse("GSUB")));

    public ColrTable Colr => colr ??= new ColrTable(File.Table(Tag.Parse("COLR")));

    public CpalTable Cpal => cpal ??= new CpalTable(File.Table(Tag.Parse("CPAL")));
}
