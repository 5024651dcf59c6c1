namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>
/// Runs the program of a CFF glyph (Adobe Technical Note 5177, "The Type 2 Charstring Format"). Hints are skipped. An invalid operator or
/// operand ends the program, and so do arithmetic operators, which modern fonts don't use.
/// </summary>
internal sealed class CharString(CffTable font, int fontDict, IOutlinePen pen)
{
    private const int MaximumCallDepth = 10;
    private const int MaximumStackSize = 513;

    private readonly double[] stack = new double[MaximumStackSize];
    private int count;
    private int stemCount;
    private int tokens;
    private double x;
    private double y;
    private bool isDrawing;

    /// <summary>The global subroutines that the program called, or null to not record them.</summary>
    public HashSet<int>? UsedGlobalSubrs { get; init; }

    /// <summary>The local subroutines that the program called, or null to not record them.</summary>
    public HashSet<int>? UsedSubrs { get; init; }

    /// <returns>False if the program exceeds <see cref="GlyphLimits"/>.</returns>
    public bool Run(FontBytes program)
    {
        Run(program, 0);
        CloseContour();
        return tokens <= GlyphLimits.MaximumTokens;
    }

    /// <summary>Runs a program or subroutine.</summary>
    /// <returns>False at the end of the glyph.</returns>
    private bool Run(FontBytes program, int depth)
    {
        for (var at = 0; at < program.Length;)
        {
            if (++tokens > GlyphLimits.MaximumTokens)
            {
                return false;
            }

            var first = program.U8(at++);
            if (first is 28 or >= 32)
            {
                if (count == MaximumStackSize)
                {
                    return false;
                }

                stack[count++] = ReadNumber(program, first, ref at);
                continue;
            }

            switch (first)
            {
                case 10:
                    if (!Call(font.FontDicts[fontDict].Subrs, UsedSubrs, depth))
                    {
                        return false;
                    }

                    break;
                case 29:
                    if (!Call(font.GlobalSubrs, UsedGlobalSubrs, depth))
                    {
                        return false;
                    }

                    break;
                case 11:
                    return true;
                case 14:
                    return false;
                case 19 or 20:
                    stemCount += count / 2;
                    count = 0;
                    at += (stemCount + 7) / 8;
                    break;
                case 12:
                    if (!Flex(program.U8(at++)))
                    {
                        return false;
                    }

                    break;
                default:
                    if (!Draw(first))
                    {
                        return false;
                    }

                    count = 0;
                    break;
            }
        }

        return true;
    }

    private static double ReadNumber(FontBytes program, int first, ref int at)
    {
        switch (first)
        {
            case 28:
                at += 2;
                return program.I16(at - 2);
            case <= 246:
                return first - 139;
            case <= 250:
                return ((first - 247) * 256) + program.U8(at++) + 108;
            case <= 254:
                return (-(first - 251) * 256) - program.U8(at++) - 108;
            default:
                at += 4;
                return program.Fixed(at - 4);
        }
    }

    private bool Call(CffIndex subrs, HashSet<int>? used, int depth)
    {
        if (count == 0 || depth >= MaximumCallDepth)
        {
            return false;
        }

        // Subroutine numbers have a bias, so that frequent ones are short (5177, chapter 4.7).
        var bias = subrs.Count < 1240 ? 107 : subrs.Count < 33900 ? 1131 : 32768;
        var number = (int)stack[--count] + bias;
        if ((uint)number >= (uint)subrs.Count)
        {
            return false;
        }

        used?.Add(number);
        return Run(subrs[number], depth + 1);
    }

    private bool Draw(int code)
    {
        switch (code)
        {
            case 1 or 3 or 18 or 23:
                stemCount += count / 2;
                return true;
            case 4:
                MoveBy(0, FromTop(1));
                return true;
            case 21:
                MoveBy(FromTop(2), FromTop(1));
                return true;
            case 22:
                MoveBy(FromTop(1), 0);
                return true;
            case 5:
                Lines(0, count - 1);
                return true;
            case 6 or 7:
                AlternatingLines(isHorizontal: code == 6);
                return true;
            case 8:
                Curves(0, count - 5);
                return true;
            case 24:
                LineBy(At(Curves(0, count - 7)), At(count - 1));
                return true;
            case 25:
                Curves(Lines(0, count - 7), count - 5);
                return true;
            case 26 or 27:
                StraightCurves(isHorizontal: code == 27);
                return true;
            case 30 or 31:
                AlternatingCurves(isHorizontal: code == 31);
                return true;
            default:
                return false;
        }
    }

    private double At(int index) => (uint)index < (uint)count ? stack[index] : 0;

    /// <summary>Returns the operand at a position from the top. A width may precede the operands of a glyph's first operator.</summary>
    private double FromTop(int position) => At(count - position);

    private int Lines(int from, int end)
    {
        var i = from;
        for (; i < end; i += 2)
        {
            LineBy(At(i), At(i + 1));
        }

        return i;
    }

    private int Curves(int from, int end)
    {
        var i = from;
        for (; i < end; i += 6)
        {
            CurveBy(At(i), At(i + 1), At(i + 2), At(i + 3), At(i + 4), At(i + 5));
        }

        return i;
    }

    private void AlternatingLines(bool isHorizontal)
    {
        for (var i = 0; i < count; i++, isHorizontal = !isHorizontal)
        {
            LineBy(isHorizontal ? At(i) : 0, isHorizontal ? 0 : At(i));
        }
    }

    /// <summary>Draws curves that begin and end in the same direction (hhcurveto, vvcurveto).</summary>
    private void StraightCurves(bool isHorizontal)
    {
        var i = count % 4 == 0 ? 0 : 1;
        var across = i == 1 ? At(0) : 0;
        for (; i + 3 < count; i += 4, across = 0)
        {
            if (isHorizontal)
            {
                CurveBy(At(i), across, At(i + 1), At(i + 2), At(i + 3), 0);
            }
            else
            {
                CurveBy(across, At(i), At(i + 1), At(i + 2), 0, At(i + 3));
            }
        }
    }

    /// <summary>Draws curves that begin in one direction and end in the other, alternately (hvcurveto, vhcurveto).</summary>
    private void AlternatingCurves(bool isHorizontal)
    {
        for (var i = 0; i + 3 < count; i += 4, isHorizontal = !isHorizontal)
        {
            var last = count - i == 5 ? At(i + 4) : 0;
            if (isHorizontal)
            {
                CurveBy(At(i), 0, At(i + 1), At(i + 2), last, At(i + 3));
            }
            else
            {
                CurveBy(0, At(i), At(i + 1), At(i + 2), At(i + 3), last);
            }
        }
    }

    /// <summary>Draws the two curves of a flex operator.</summary>
    private bool Flex(int code)
    {
        switch (code)
        {
            case 34:
                CurveBy(At(0), 0, At(1), At(2), At(3), 0);
                CurveBy(At(4), 0, At(5), -At(2), At(6), 0);
                break;
            case 35:
                Curves(0, 12);
                break;
            case 36:
                CurveBy(At(0), At(1), At(2), At(3), At(4), 0);
                CurveBy(At(5), 0, At(6), At(7), At(8), -(At(1) + At(3) + At(7)));
                break;
            case 37:
                var dx = At(0) + At(2) + At(4) + At(6) + At(8);
                var dy = At(1) + At(3) + At(5) + At(7) + At(9);
                var isWide = Math.Abs(dx) > Math.Abs(dy);
                CurveBy(At(0), At(1), At(2), At(3), At(4), At(5));
                CurveBy(At(6), At(7), At(8), At(9), isWide ? At(10) : -dx, isWide ? -dy : At(10));
                break;
            default:
                return false;
        }

        count = 0;
        return true;
    }

    private void MoveBy(double dx, double dy)
    {
        CloseContour();
        (x, y) = (x + dx, y + dy);
        pen.MoveTo(x, y);
        isDrawing = true;
    }

    private void LineBy(double dx, double dy)
    {
        (x, y) = (x + dx, y + dy);
        if (isDrawing)
        {
            pen.LineTo(x, y);
        }
    }

    private void CurveBy(double dx1, double dy1, double dx2, double dy2, double dx3, double dy3)
    {
        var (x1, y1) = (x + dx1, y + dy1);
        var (x2, y2) = (x1 + dx2, y1 + dy2);
        (x, y) = (x2 + dx3, y2 + dy3);
        if (isDrawing)
        {
            pen.CurveTo(x1, y1, x2, y2, x, y);
        }
    }

    private void CloseContour()
    {
        if (isDrawing)
        {
            pen.Close();
            isDrawing = false;
        }
    }
}
