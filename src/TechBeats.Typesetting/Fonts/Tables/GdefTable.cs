namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>The <c>GDEF</c> table: what kind of glyph each one is.</summary>
internal sealed class GdefTable(FontBytes table)
{
    private readonly ClassDefinition classes = new(table.Subtable16(4));
    private readonly ClassDefinition markAttachmentClasses = new(table.Subtable16(10));
    private readonly FontBytes markSets = table.U32(0) >= 0x00010002 ? table.Subtable16(12) : default;

    /// <summary>True when glyphs have classes at all; else they must be told from their characters.</summary>
    public bool HasClasses { get; } = !table.Subtable16(4).IsEmpty;

    public GlyphClass ClassOf(ushort glyph) => (GlyphClass)classes.ClassOf(glyph);

    public int MarkAttachmentClassOf(ushort glyph) => markAttachmentClasses.ClassOf(glyph);

    public bool IsInMarkSet(int set, ushort glyph) =>
        set < markSets.U16(2) && new Coverage(markSets.Subtable32(4 + (set * 4))).Contains(glyph);
}

/// <summary>Classes of <see cref="GdefTable"/>, with its numbers.</summary>
internal enum GlyphClass
{
    None = 0,
    Base = 1,
    Ligature = 2,
    Mark = 3,
    Component = 4,
}
