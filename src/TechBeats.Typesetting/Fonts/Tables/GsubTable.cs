namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>Lookup types of the <c>GSUB</c> table, and readers of the simplest subtables.</summary>
internal static class GsubTable
{
    public const int Single = 1;
    public const int Ligature = 4;
    public const int Extension = 7;

    /// <summary>Returns the substitute of a single substitution.</summary>
    /// <param name="subtable">The subtable.</param>
    /// <param name="glyph">A glyph of the coverage.</param>
    /// <param name="index">The glyph's index in the coverage.</param>
    public static ushort SingleSubstitute(FontBytes subtable, ushort glyph, int index) => subtable.U16(0) switch
    {
        1 => (ushort)(glyph + subtable.U16(4)),
        2 when index < subtable.U16(4) => subtable.U16(6 + (index * 2)),
        _ => glyph,
    };

    /// <summary>Returns the ligature set of a coverage index.</summary>
    public static FontBytes LigatureSet(FontBytes subtable, int index) =>
        index < subtable.U16(4) ? subtable.Subtable16(6 + (index * 2)) : default;
}
