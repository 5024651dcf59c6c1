using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf;

/// <summary>
/// Glyphs in a content stream. Marks on one baseline become one row of <c>TJ</c> arrays; the pen is reckoned as a
/// viewer reckons it, so that roundings never add up, and moved only where it would be off.
/// </summary>
internal sealed class GlyphWriter(ContentBuilder content, FontTable fonts, PageResources resources)
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>A gap wider than this many times the size begins a new row instead of moving the pen.</summary>
    private const double WidestGap = 6;

    private bool isOpen;
    private FontResource? font;

    // Where the row began, in thousandths of a point, as written; and the pen in points, as a viewer has it.
    private long rowX;
    private long rowY;
    private double pen;

    /// <summary>Draws the glyphs.</summary>
    /// <param name="at">The pen's start.</param>
    /// <param name="mark">The glyphs.</param>
    /// <param name="mayReplace">False when something around the mark already says what its glyphs stand for.</param>
    public void Draw(Point at, TextMark mark, bool mayReplace)
    {
        var glyphs = mark.Glyphs;
        if (glyphs.Count == 0)
        {
            return;
        }

        Begin(at, mark.Size);
        content.SetFillColor(mark.Color.Red, mark.Color.Green, mark.Color.Blue);
        var face = fonts.Of(mark.Face);
        var x = at.X;
        for (var i = 0; i < glyphs.Count;)
        {
            var end = EndOfCluster(glyphs, i);
            if (!mayReplace || StandsForItself(face, mark, i, end))
            {
                Show(face, mark, i, end, ref x);
                i = end;
                continue;
            }

            var start = glyphs[i].TextStart;
            var length = glyphs[i].TextLength;
            while (end < glyphs.Count && Joins(face, mark, start, length, end))
            {
                length += glyphs[end].TextLength;
                end = EndOfCluster(glyphs, end);
            }

            content.BeginReplacement(mark.Text.AsSpan(start, length));
            Show(face, mark, i, end, ref x);
            content.EndContent();
            i = end;
        }
    }

    /// <summary>Ends the text object; the next mark begins another.</summary>
    public void End()
    {
        if (isOpen)
        {
            content.SetRise(0);
            content.EndText();
            isOpen = false;
        }
    }

    private void Begin(Point at, double size)
    {
        var (x, y) = ((long)Math.Round(at.X * 1000), (long)Math.Round(at.Y * 1000));
        if (!isOpen)
        {
            isOpen = true;
            content.BeginText();
            content.SetTextMatrix(1, 0, 0, -1, x / 1000.0, y / 1000.0);
        }
        else if (y != rowY || Math.Abs(at.X - pen) > WidestGap * size)
        {
            content.MoveLine((x - rowX) / 1000.0, (rowY - y) / 1000.0);
        }
        else
        {
            return;
        }

        (rowX, rowY, pen) = (x, y, x / 1000.0);
    }

    private void Show(FaceInUse face, TextMark mark, int from, int to, ref double x)
    {
        var perThousand = mark.HorizontalScale * mark.Size / 1000;
        content.SetHorizontalScale(mark.HorizontalScale);
        for (var i = from; i < to; i++)
        {
            var placed = mark.Glyphs[i];
            var glyph = face.Use(placed.Id);
            if (glyph.Font != font)
            {
                font = glyph.Font;
                resources.AddFont(font);
            }

            content.SetFont(glyph.Font.Name, mark.Size);
            content.SetRise(-placed.YOffset);
            var adjustment = (int)Math.Round((pen - x - placed.XOffset) / perThousand);
            if (adjustment != 0)
            {
                content.Adjust(adjustment);
                pen -= adjustment * perThousand;
            }

            content.Show(glyph.Code, glyph.Font.IsTwoBytes);
            pen += glyph.Width * perThousand;
            x += placed.Advance;
        }
    }

    private static int EndOfCluster(IReadOnlyList<PlacedGlyph> glyphs, int start)
    {
        var end = start + 1;
        while (end < glyphs.Count && glyphs[end].TextLength == 0)
        {
            end++;
        }

        return end;
    }

    private static bool StandsForItself(FaceInUse face, TextMark mark, int start, int end)
    {
        var text = mark.Text.AsSpan(mark.Glyphs[start].TextStart, mark.Glyphs[start].TextLength);
        for (var i = start; i < end; i++)
        {
            if (face.Use(mark.Glyphs[i].Id).Text is not { } part || !text.StartsWith(part, StringComparison.Ordinal))
            {
                return false;
            }

            text = text[part.Length..];
        }

        return text.IsEmpty;
    }

    // Neighbours that don't stand for themselves share one replacement, if their text goes on to the right. A soft
    // hyphen never does: it alone is what readers leave out when they join a word again.
    private static bool Joins(FaceInUse face, TextMark mark, int start, int length, int next)
    {
        var glyph = mark.Glyphs[next];
        return glyph.TextStart == start + length
            && glyph.TextLength > 0
            && mark.Text[glyph.TextStart] != SoftHyphen
            && mark.Text[start] != SoftHyphen
            && !StandsForItself(face, mark, next, EndOfCluster(mark.Glyphs, next));
    }
}
