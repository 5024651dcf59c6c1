namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>The <c>glyf</c> table: simple and composite outlines of quadratic curves.</summary>
internal sealed class GlyfTable(FontBytes table, LocaTable loca, HmtxTable metrics, RefusedGlyphs refused)
{
    /// <summary>Returns the glyph's bytes in the file.</summary>
    public FontBytes BytesOf(int glyph) => loca.SliceGlyph(table, glyph);

    /// <summary>Draws the glyph.</summary>
    /// <returns>False if the glyph is damaged or exceeds <see cref="GlyphLimits"/>; nothing is then drawn.</returns>
    public bool TryDraw(ushort glyph, IOutlinePen pen)
    {
        var bytes = BytesOf(glyph);
        if (bytes.IsEmpty)
        {
            return true;
        }

        var points = new List<GlyphPoint>();
        if (!IsDrawable(glyph) || !Collect(glyph, points))
        {
            refused.Add(glyph);
            return false;
        }

        // The left side bearing defines the left edge of the outline. In most fonts, the points start there already.
        var shift = metrics.LeftSideBearingOf(glyph) - bytes.I16(2);
        var start = 0;
        for (var i = 0; i < points.Count; i++)
        {
            if (points[i].EndsContour)
            {
                DrawContour(points, start, i - start + 1, shift, pen);
                start = i + 1;
            }
        }

        return true;
    }

    /// <summary>Returns true if the glyph with all components is within <see cref="GlyphLimits"/>. The check draws nothing.</summary>
    public bool IsDrawable(ushort glyph)
    {
        var (componentsLeft, pointsLeft) = (GlyphLimits.MaximumComponents, GlyphLimits.MaximumPoints);
        if (IsWithinLimits(glyph, 0, ref componentsLeft, ref pointsLeft))
        {
            return true;
        }

        refused.Add(glyph);
        return false;
    }

    /// <summary>Returns the direct components of the glyph. The result is empty for a simple glyph.</summary>
    public IEnumerable<ushort> ComponentsOf(ushort glyph)
    {
        var bytes = BytesOf(glyph);
        if (bytes.I16(0) >= 0)
        {
            yield break;
        }

        foreach (var component in GlyphComponent.ReadAll(bytes))
        {
            yield return component.Glyph;
        }
    }

    private bool IsWithinLimits(ushort glyph, int depth, ref int componentsLeft, ref int pointsLeft)
    {
        var bytes = BytesOf(glyph);
        var contours = bytes.I16(0);
        if (contours >= 0)
        {
            pointsLeft -= contours == 0 ? 0 : PointCount(bytes, contours);
            return pointsLeft >= 0;
        }

        if (depth > GlyphLimits.MaximumDepth)
        {
            return false;
        }

        foreach (var component in GlyphComponent.ReadAll(bytes))
        {
            if (--componentsLeft < 0 || !IsWithinLimits(component.Glyph, depth + 1, ref componentsLeft, ref pointsLeft))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Collects the points of a glyph that is within the limits.</summary>
    /// <returns>False if the glyph is damaged.</returns>
    private bool Collect(ushort glyph, List<GlyphPoint> points)
    {
        var bytes = BytesOf(glyph);
        return bytes.I16(0) switch
        {
            0 => true,
            > 0 and var contours => CollectSimple(bytes, contours, points),
            _ => CollectComposite(bytes, points),
        };
    }

    private bool CollectComposite(FontBytes bytes, List<GlyphPoint> points)
    {
        var first = points.Count;
        foreach (var component in GlyphComponent.ReadAll(bytes))
        {
            var start = points.Count;
            if (!Collect(component.Glyph, points))
            {
                return false;
            }

            var (dx, dy) = (component.X, component.Y);
            for (var i = start; i < points.Count; i++)
            {
                var p = points[i];
                points[i] = p with { X = (p.X * component.XX) + (p.Y * component.YX), Y = (p.X * component.XY) + (p.Y * component.YY) };
            }

            if (component.MatchesPoints)
            {
                var (anchor, own) = (first + (int)component.X, start + (int)component.Y);
                if (anchor >= start || own >= points.Count)
                {
                    return false;
                }

                (dx, dy) = (points[anchor].X - points[own].X, points[anchor].Y - points[own].Y);
            }

            for (var i = start; i < points.Count; i++)
            {
                var p = points[i];
                points[i] = p with { X = p.X + dx, Y = p.Y + dy };
            }
        }

        return true;
    }

    private static int PointCount(FontBytes bytes, int contours) => bytes.U16(10 + ((contours - 1) * 2)) + 1;

    private static bool CollectSimple(FontBytes bytes, int contours, List<GlyphPoint> points)
    {
        const int OnCurve = 1, XIsByte = 2, YIsByte = 4, Repeats = 8, XIsSameOrPositive = 16, YIsSameOrPositive = 32;
        var count = PointCount(bytes, contours);
        var at = 10 + (contours * 2);
        at += 2 + bytes.U16(at);
        if (at + (count / 255) > bytes.Length)
        {
            return false;
        }

        var flags = new byte[count];
        for (var i = 0; i < count; i++)
        {
            var flag = bytes.U8(at++);
            flags[i] = flag;
            if ((flag & Repeats) != 0)
            {
                for (var repeat = bytes.U8(at++); repeat > 0 && i + 1 < count; repeat--)
                {
                    flags[++i] = flag;
                }
            }
        }

        var first = points.Count;
        var x = 0;
        foreach (var flag in flags)
        {
            x += Step(bytes, ref at, (flag & XIsByte) != 0, (flag & XIsSameOrPositive) != 0);
            points.Add(new GlyphPoint(x, 0, (flag & OnCurve) != 0, false));
        }

        var y = 0;
        for (var i = 0; i < count; i++)
        {
            y += Step(bytes, ref at, (flags[i] & YIsByte) != 0, (flags[i] & YIsSameOrPositive) != 0);
            points[first + i] = points[first + i] with { Y = y };
        }

        for (var i = 0; i < contours; i++)
        {
            var end = bytes.U16(10 + (i * 2));
            if (end >= count)
            {
                return false;
            }

            points[first + end] = points[first + end] with { EndsContour = true };
        }

        return true;
    }

    private static int Step(FontBytes bytes, ref int at, bool isByte, bool isSameOrPositive)
    {
        if (isByte)
        {
            var step = bytes.U8(at++);
            return isSameOrPositive ? step : -step;
        }

        if (isSameOrPositive)
        {
            return 0;
        }

        at += 2;
        return bytes.I16(at - 2);
    }

    /// <summary>
    /// Draws a contour. Two adjacent control points imply a point on the curve halfway between them. Each quadratic curve is converted to
    /// an equal cubic curve.
    /// </summary>
    private static void DrawContour(List<GlyphPoint> points, int start, int count, double shift, IOutlinePen pen)
    {
        if (count < 2)
        {
            return;
        }

        var first = points[start];
        var from = 1;
        if (!first.IsOnCurve)
        {
            var last = points[start + count - 1];
            (first, from) = last.IsOnCurve ? (last, 0) : (Midpoint(first, last), 0);
        }

        pen.MoveTo(first.X + shift, first.Y);
        var current = first;
        GlyphPoint? control = null;
        for (var i = from; i <= count; i++)
        {
            var point = i == count ? first : points[start + i];
            if (control is not { } c)
            {
                if (!point.IsOnCurve)
                {
                    control = point;
                }
                else if (i < count)
                {
                    pen.LineTo(point.X + shift, point.Y);
                    current = point;
                }

                continue;
            }

            var to = point.IsOnCurve ? point : Midpoint(c, point);
            pen.CurveTo(
                current.X + ((c.X - current.X) * 2 / 3) + shift,
                current.Y + ((c.Y - current.Y) * 2 / 3),
                to.X + ((c.X - to.X) * 2 / 3) + shift,
                to.Y + ((c.Y - to.Y) * 2 / 3),
                to.X + shift,
                to.Y);
            current = to;
            control = point.IsOnCurve ? null : point;
        }

        pen.Close();
    }

    private static GlyphPoint Midpoint(GlyphPoint a, GlyphPoint b) => new((a.X + b.X) / 2, (a.Y + b.Y) / 2, true, false);

    private readonly record struct GlyphPoint(double X, double Y, bool IsOnCurve, bool EndsContour);
}
