namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>The <c>OS/2</c> table: weight, slope and heights. All values are 0 if the font has no such table.</summary>
/// <param name="CapHeight">Cap height in font units; 0 before version 2.</param>
/// <param name="XHeight">x-height in font units; 0 before version 2.</param>
internal readonly record struct Os2Table(
    int Weight,
    int Selection,
    int StrikeoutPosition,
    int TypographicAscender,
    int TypographicDescender,
    int XHeight,
    int CapHeight)
{
    private const int Italic = 1 << 0;
    private const int UsesTypographicMetrics = 1 << 7;
    private const int Oblique = 1 << 9;

    public bool IsItalic => (Selection & (Italic | Oblique)) != 0;

    public bool PrefersTypographicMetrics => (Selection & UsesTypographicMetrics) != 0;

    public static Os2Table Read(FontBytes table)
    {
        var hasHeights = table.U16(0) >= 2;
        return new Os2Table(
            table.U16(4),
            table.U16(62),
            table.I16(28),
            table.I16(68),
            table.I16(70),
            hasHeights ? table.I16(86) : 0,
            hasHeights ? table.I16(88) : 0);
    }
}
