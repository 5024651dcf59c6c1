namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>A part of a composite glyph: another glyph, scaled and moved (OpenType, "glyf", Composite Glyph Description).</summary>
/// <param name="Glyph">The other glyph.</param>
/// <param name="X">How far right it is moved; with <paramref name="MatchesPoints"/> a point of what is there already.</param>
/// <param name="Y">How far up it is moved; with <paramref name="MatchesPoints"/> a point of the part, that comes to lie on the other.</param>
internal readonly record struct CompositePart(
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
    private const int HasMore = 0x0020;
    private const int HasScales = 0x0040;
    private const int HasMatrix = 0x0080;
    private const int ScalesOffset = 0x0800;

    public static IEnumerable<CompositePart> ReadAll(FontBytes glyph)
    {
        var at = 10;
        int flags;
        do
        {
            flags = glyph.U16(at);
            var part = glyph.U16(at + 2);
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
            else if ((flags & HasScales) != 0)
            {
                (xx, yy) = (glyph.F2Dot14(at), glyph.F2Dot14(at + 2));
                at += 4;
            }
            else if ((flags & HasMatrix) != 0)
            {
                (xx, xy, yx, yy) = (glyph.F2Dot14(at), glyph.F2Dot14(at + 2), glyph.F2Dot14(at + 4), glyph.F2Dot14(at + 6));
                at += 8;
            }

            if (isOffset && (flags & ScalesOffset) != 0)
            {
                (x, y) = (x * Math.Sqrt((xx * xx) + (xy * xy)), y * Math.Sqrt((yx * yx) + (yy * yy)));
            }

            if (at > glyph.Length)
            {
                yield break;
            }

            yield return new CompositePart(part, x, y, !isOffset, xx, xy, yx, yy);
        }
        while ((flags & HasMore) != 0);
    }
}
