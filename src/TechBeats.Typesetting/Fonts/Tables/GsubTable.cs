namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>The <c>GSUB</c> table's kinds of lookup, and what their simplest subtables hold.</summary>
internal static class GsubTable
{
    public const int Single = 1;
    public const int Ligature = 4;
    public const int Extension = 7;

    /// <summary>What a single substitution puts in the glyph's place.</summary>
    /// <param name="subtable">The subtable.</param>
    /// <param name="glyph">The glyph, which its coverage has.</param>
    /// <param name="index">The glyph's index in the coverage.</param>
    public static ushort SingleSubstitute(FontBytes subtable, ushort glyph, int index) => subtable.U16(0) switch
    {
        1 => (ushort)(glyph + subtable.U16(4)),
        2 when index < subtable.U16(4) => subtable.U16(6 + (index * 2)),
        _ => glyph,
    };

    /// <summary>The ligatures that begin with the glyph of the coverage index.</summary>
    public static FontBytes LigatureSet(FontBytes subtable, int index) =>
        index < subtable.U16(4) ? subtable.Subtable16(6 + (index * 2)) : default;
}
