using System.Runtime.InteropServices;
using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Content;

/// <summary>
/// Glyphs in a content stream. Items on one baseline become one row of <c>TJ</c> arrays; the pen is reckoned as a
/// viewer reckons it, so that roundings never add up, and moved only where it would be off.
/// </summary>
internal sealed class GlyphWriter(ContentStream content, FontTable fonts, PageResources resources)
{
    private const char SoftHyphen = '\u00AD';

    // Letters from Devanagari to the last scripts of Asia before the further Latin ones. Their marks stand beside, above and
    // below a letter, and readers that see each by itself take them for words of their own.
    private const char FirstStacked = '\u0900';
    private const char LastStacked = '\u1CFF';

    /// <summary>A gap wider than this many times the size begins a new row instead of moving the pen.</summary>
    private const double WidestGap = 6;

    /// <summary>A gap in a word wider than this many times the size may be read as a space.</summary>
    private const double SmallestGap = 0.05;

    private bool isOpen;
    private FontResource? font;

    // Where the row began, in thousandths of a point, as written; and the pen in points, as a viewer has it.
    private long rowX;
    private long rowY;
    private double pen;

    /// <summary>Draws the glyphs.</summary>
    /// <param name="at">The pen's start.</param>
    /// <param name="item">The glyphs.</param>
    /// <param name="mayReplace">False when something around the item already says what its glyphs stand for.</param>
    public void Draw(Point at, TextItem item, bool mayReplace)
    {
        var glyphs = SpanOf(item.Glyphs);
        if (glyphs.IsEmpty)
        {
            return;
        }

        Begin(at, item.Size);
        content.SetFillColor(item.Color.Red, item.Color.Green, item.Color.Blue);
        var face = fonts.Use(item.Face);
        var x = at.X;
        for (var i = 0; i < glyphs.Length;)
        {
            var end = i;
            while (end < glyphs.Length && (!mayReplace || StandsForItself(face, item.Text, ClusterAt(glyphs, end))))
            {
                end += ClusterAt(glyphs, end).Length;
            }

            Show(face, item, glyphs[i..end], ref x);
            i = end;
            if (i < glyphs.Length)
            {
                i += ShowReplaced(face, item, glyphs[i..], ref x);
            }
        }
    }

    /// <summary>Ends the text object; the next item begins another.</summary>
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

    // Shows the first cluster, which doesn't stand for itself, and neighbors of its kind; returns how many glyphs they are.
    // Poppler takes the end of the last glyph for the end of the replaced text. So the cluster after a mark joins too: a
    // mark ends before the pen, and the gap would read as a space.
    private int ShowReplaced(FaceInUse face, TextItem item, ReadOnlySpan<PlacedGlyph> glyphs, ref double x)
    {
        var start = glyphs[0].TextStart;
        var length = glyphs[0].TextLength;
        var end = ClusterAt(glyphs, 0).Length;
        while (
            end < glyphs.Length
            && Continues(item.Text, start, length, glyphs[end])
            && (!StandsForItself(face, item.Text, ClusterAt(glyphs, end))
                || (IsStacked(item.Text[start]) && EndsBeforePen(face, item, glyphs[end - 1])))
        )
        {
            length += glyphs[end].TextLength;
            end += ClusterAt(glyphs, end).Length;
        }

        content.BeginReplacement(item.Text.AsSpan(start, length));
        Show(face, item, glyphs[..end], ref x);
        content.EndContent();
        return end;
    }

    private void Show(FaceInUse face, TextItem item, ReadOnlySpan<PlacedGlyph> glyphs, ref double x)
    {
        // As a viewer reads it in Tz, with three decimals of a hundredth.
        var scale = Math.Round(item.HorizontalScale, 5);
        var perThousand = scale * item.Size / 1000;
        content.SetHorizontalScale(scale);
        foreach (ref readonly var placed in glyphs)
        {
            var glyph = face.Use(placed.Id);
            if (!ReferenceEquals(glyph.Font, font))
            {
                font = glyph.Font;
                resources.AddFont(font);
            }

            content.SetFont(glyph.Font.Name, item.Size);
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

    private static ReadOnlySpan<PlacedGlyph> ClusterAt(ReadOnlySpan<PlacedGlyph> glyphs, int start)
    {
        var end = start + 1;
        while (end < glyphs.Length && glyphs[end].TextLength == 0)
        {
            end++;
        }

        return glyphs[start..end];
    }

    private static bool StandsForItself(FaceInUse face, string text, ReadOnlySpan<PlacedGlyph> cluster)
    {
        var rest = text.AsSpan(cluster[0].TextStart, cluster[0].TextLength);
        if (cluster.Length > 1 && !rest.IsEmpty && IsStacked(rest[0]))
        {
            return false;
        }

        foreach (ref readonly var glyph in cluster)
        {
            if (face.Use(glyph.Id).Text is not { } part || !rest.StartsWith(part, StringComparison.Ordinal))
            {
                return false;
            }

            rest = rest[part.Length..];
        }

        return rest.IsEmpty;
    }

    // Neighbors share one replacement if their text goes on to the right. A soft hyphen never does: it alone is what readers
    // leave out when they join a word again. Neither does a space, which readers need to tell words apart.
    private static bool Continues(string text, int start, int length, in PlacedGlyph next) =>
        next.TextStart == start + length
        && next.TextLength > 0
        && text[start] != SoftHyphen
        && text[next.TextStart] is not (SoftHyphen or ' ');

    private static bool IsStacked(char first) => first is >= FirstStacked and <= LastStacked;

    private static bool EndsBeforePen(FaceInUse face, TextItem item, in PlacedGlyph last)
    {
        var width = face.Use(last.Id).Width * Math.Round(item.HorizontalScale, 5) * item.Size / 1000;
        return last.XOffset + width < last.Advance - (SmallestGap * item.Size);
    }

    private static ReadOnlySpan<PlacedGlyph> SpanOf(IReadOnlyList<PlacedGlyph> glyphs) => glyphs switch
    {
        PlacedGlyph[] array => array,
        List<PlacedGlyph> list => CollectionsMarshal.AsSpan(list),
        _ => glyphs.ToArray(),
    };
}
