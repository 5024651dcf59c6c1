using System.Runtime.InteropServices;
using TechBeats.Pdf.Objects;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Content;

/// <summary>
/// Writes glyphs to a content stream. Items on one baseline share <c>TJ</c> arrays. The writer tracks the pen position as a viewer computes
/// it, so that rounding errors never accumulate. It moves the pen only to correct a deviation.
/// </summary>
internal sealed class GlyphWriter(ContentStream content, FontTable fonts, PageResources resources)
{
    private const char SoftHyphen = '\u00AD';

    // Scripts from Devanagari to the last Asian block before the Latin extensions. Their marks stand beside, above and below a letter.
    // Readers that see each mark alone take it for a word.
    private const char FirstComplexScript = '\u0900';
    private const char LastComplexScript = '\u1CFF';

    /// <summary>Maximum gap relative to the font size. A wider gap begins a new line instead of moving the pen.</summary>
    private const double MaximumGap = 6;

    /// <summary>Minimum gap relative to the font size that a reader may take for a space.</summary>
    private const double MinimumSpaceGap = 0.05;

    private bool isOpen;
    private FontResource? font;

    // Start of the row in thousandths of a point, as written. The pen is in points, as a viewer computes it.
    private long rowX;
    private long rowY;
    private double pen;

    /// <summary>Draws the glyphs.</summary>
    /// <param name="at">Start position of the pen.</param>
    /// <param name="item">The glyphs.</param>
    /// <param name="mayAddActualText">False if enclosing content already has ActualText.</param>
    public void Draw(Point at, TextItem item, bool mayAddActualText)
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
            while (end < glyphs.Length && (!mayAddActualText || MatchesToUnicode(face, item.Text, ClusterAt(glyphs, end))))
            {
                end += ClusterAt(glyphs, end).Length;
            }

            Show(face, item, glyphs[i..end], ref x);
            i = end;
            if (i < glyphs.Length)
            {
                i += ShowWithActualText(face, item, glyphs[i..], ref x);
            }
        }
    }

    /// <summary>Ends the text object. The next item begins another one.</summary>
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
        else if (y != rowY || Math.Abs(at.X - pen) > MaximumGap * size)
        {
            content.MoveLine((x - rowX) / 1000.0, (rowY - y) / 1000.0);
        }
        else
        {
            return;
        }

        (rowX, rowY, pen) = (x, y, x / 1000.0);
    }

    // Shows the first cluster and adjacent ones inside one ActualText, and returns the number of their glyphs. Poppler ends the text at the
    // end of the last glyph. So the cluster after a mark joins, too: a mark ends before the pen, and the gap would read as a space.
    private int ShowWithActualText(FaceInUse face, TextItem item, ReadOnlySpan<PlacedGlyph> glyphs, ref double x)
    {
        var start = glyphs[0].TextStart;
        var length = glyphs[0].TextLength;
        var end = ClusterAt(glyphs, 0).Length;
        while (
            end < glyphs.Length
            && SharesActualText(item.Text, start, length, glyphs[end])
            && (!MatchesToUnicode(face, item.Text, ClusterAt(glyphs, end))
                || (IsComplexScript(item.Text[start]) && EndsBeforePen(face, item, glyphs[end - 1])))
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
        var scale = ScaleInViewer(item);
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

    private static bool MatchesToUnicode(FaceInUse face, string text, ReadOnlySpan<PlacedGlyph> cluster)
    {
        var rest = text.AsSpan(cluster[0].TextStart, cluster[0].TextLength);
        if (cluster.Length > 1 && !rest.IsEmpty && IsComplexScript(rest[0]))
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

    // Adjacent clusters share one ActualText if their text continues. A soft hyphen stands alone, since readers omit it when they rejoin a
    // word. A space stands alone, since readers need it to separate words.
    private static bool SharesActualText(string text, int start, int length, in PlacedGlyph next) =>
        next.TextStart == start + length
        && next.TextLength > 0
        && text[start] != SoftHyphen
        && text[next.TextStart] is not (SoftHyphen or ' ');

    // The horizontal scale as a viewer reads it from Tz: a percentage with three decimals.
    private static double ScaleInViewer(TextItem item) => Math.Round(item.HorizontalScale, 5);

    private static bool IsComplexScript(char first) => first is >= FirstComplexScript and <= LastComplexScript;

    private static bool EndsBeforePen(FaceInUse face, TextItem item, in PlacedGlyph last)
    {
        var width = face.Use(last.Id).Width * ScaleInViewer(item) * item.Size / 1000;
        return last.XOffset + width < last.Advance - (MinimumSpaceGap * item.Size);
    }

    private static ReadOnlySpan<PlacedGlyph> SpanOf(IReadOnlyList<PlacedGlyph> glyphs) => glyphs switch
    {
        PlacedGlyph[] array => array,
        List<PlacedGlyph> list => CollectionsMarshal.AsSpan(list),
        _ => glyphs.ToArray(),
    };
}
