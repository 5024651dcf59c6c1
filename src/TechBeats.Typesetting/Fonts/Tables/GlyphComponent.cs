namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>
/// A component of a composite glyph: another glyph with a transformation (OpenType, "glyf", Composite Glyph Description).
/// </summary>
/// <param name="Glyph">The component's glyph.</param>
/// <param name="X">
/// Horizontal offset in font units. With <paramref name="MatchesPoints"/>, the index of a point of the preceding components.
/// </param>
/// <param name="Y">
/// Vertical offset in font units, upward. With <paramref name="MatchesPoints"/>, the index of the component's point that is moved to the
/// other point.
/// </param>
internal readonly record struct GlyphComponent(
    ushort Glyph,
    double X,
    double Y,
    bool MatchesPoints,
    double XX,
    double XY,
    double YX,
    double YY
)
{
    private const int ArgumentsAreWords = 0x0001;
    private const int ArgumentsAreOffsets = 0x0002;
    private const int HasScale = 0x0008;
    private const int HasMoreComponents = 0x0020;
    private const int HasXAndYScale = 0x0040;
    private const int HasTwoByTwo = 0x0080;
    private const int HasScaledOffset = 0x0800;

    public static IEnumerable<GlyphComponent> ReadAll(FontBytes glyph)
    {
        var at = 10;
        int flags;
        do
        {
            flags = glyph.U16(at);
            var component = glyph.U16(at + 2);
            var isOffset = (flags & ArgumentsAreOffsets) != 0;
            double x, y;
            if ((flags & ArgumentsAreWords) != 0)
            {
                x = isOffset ? glyph.I16(at + 4) : glyph.U16(at + 4);
                y = isOffset ? glyph.I16(at + 6) : glyph.U16(at + 6);
                at += 8;
            }
            else
            {
                x = isOffset ? glyph.I8(at + 4) : glyph.U8(at + 4);
                y = isOffset ? glyph.I8(at + 5) : glyph.U8(at + 5);
                at += 6;
            }

            var (xx, xy, yx, yy) = (1.0, 0.0, 0.0, 1.0);
            if ((flags & HasScale) != 0)
            {
                xx = yy = glyph.F2Dot14(at);
                at += 2;
            }
            else if ((flags & HasXAndYScale) != 0)
            {
                (xx, yy) = (glyph.F2Dot14(at), glyph.F2Dot14(at + 2));
                at += 4;
            }
            else if ((flags & HasTwoByTwo) != 0)
            {
                (xx, xy, yx, yy) = (glyph.F2Dot14(at), glyph.F2Dot14(at + 2), glyph.F2Dot14(at + 4), glyph.F2Dot14(at + 6));
                at += 8;
            }

            if (isOffset && (flags & HasScaledOffset) != 0)
            {
                (x, y) = (x * Math.Sqrt((xx * xx) + (xy * xy)), y * Math.Sqrt((yx * yx) + (yy * yy)));
            }

            if (at > glyph.Length)
            {
                yield break;
            }

            yield return new GlyphComponent(component, x, y, !isOffset, xx, xy, yx, yy);
        }
        while ((flags & HasMoreComponents) != 0);
    }
}
