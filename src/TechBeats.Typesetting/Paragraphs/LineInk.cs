using System.Text;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Shaping;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>
/// Draws a line's pieces in the order of reading, each at its place, grouped by what they mean. Neighbours of one look
/// and meaning become one mark.
/// </summary>
internal sealed class LineInk(
    MeasuredText text,
    MissingClusters missing,
    Frame line,
    double baseline,
    Fill fill,
    Func<InlinePicture, LinePiece, (double Up, double Down)> pictureExtent)
{
    private readonly List<(Element Element, Frame Frame)> open = [];
    private readonly StringBuilder characters = new();
    private readonly List<PlacedGlyph> glyphs = [];
    private Face? face;
    private TextStyle? look;
    private double startX;
    private double penX;

    public void Draw(List<LinePiece> logical)
    {
        foreach (var piece in logical)
        {
            Draw(piece);
        }

        Flush();
    }

    private Frame Innermost => open.Count > 0 ? open[^1].Frame : line;

    private void Draw(LinePiece piece)
    {
        Enter(piece.Context.Path);
        if (piece.IsAddedHyphen)
        {
            DrawHyphen(piece);
        }
        else if (piece.Context.Picture is { } picture)
        {
            Flush();
            var size = new Size(picture.Size.Width * piece.PictureScale, picture.Size.Height * piece.PictureScale);
            Innermost.Add(piece.X, baseline - pictureExtent(picture, piece).Up, new PictureMark(picture.Picture, size));
        }
        else if (piece.Run.Face is null)
        {
            DrawMissing(piece);
        }
        else
        {
            DrawGlyphs(piece, piece.Run.Face);
        }
    }

    /// <summary>Closes and opens groups until the innermost one is the path's.</summary>
    private void Enter(IReadOnlyList<Element> path)
    {
        var common = 0;
        while (common < open.Count && common < path.Count && ReferenceEquals(open[common].Element, path[common]))
        {
            common++;
        }

        if (common == open.Count && common == path.Count)
        {
            return;
        }

        Flush();
        open.RemoveRange(common, open.Count - common);
        for (; common < path.Count; common++)
        {
            var content = new Frame(line.Size);
            Innermost.Add(0, 0, new GroupMark(content, path[common]));
            open.Add((path[common], content));
        }
    }

    private void DrawHyphen(LinePiece piece)
    {
        Flush();
        var content = new Frame(piece.Width, line.Height);
        var placed = new PlacedGlyph[piece.EndGlyph];
        for (var i = 0; i < placed.Length; i++)
        {
            var glyph = piece.Run.Glyphs[i];
            placed[i] = new PlacedGlyph(glyph.Id, glyph.Advance * fill.Scale, glyph.XOffset * fill.Scale, glyph.YOffset, 0, i == 0 ? 1 : 0);
        }

        if (piece.Run.Face is { } hyphenFace)
        {
            var style = piece.Run.Style;
            content.Add(0, baseline - style.Rise, new TextMark(hyphenFace, style.Size, style.Color, "\u00AD", placed) { HorizontalScale = fill.Scale });
            Innermost.Add(piece.X, 0, new GroupMark(content) { ActualText = "\u00AD" });
        }
    }

    private void DrawMissing(LinePiece piece)
    {
        var cluster = text.Text[piece.Stretch.Start..piece.Stretch.End];
        if (!MeasuredText.IsInvisible(cluster[0]))
        {
            Flush();
            var box = missing.Draw(cluster, piece.Context.Style);
            Innermost.Add(piece.X, baseline - piece.Context.Style.Rise, new GroupMark(box) { ActualText = cluster });
        }
    }

    private void DrawGlyphs(LinePiece piece, Face pieceFace)
    {
        var x = piece.X + piece.PadLeft;
        var joins = face == pieceFace && look is not null && LooksLike(look, piece.Run.Style)
            && !piece.IsRightToLeft && Math.Abs(x - penX) < 1e-6;
        if (!joins)
        {
            Flush();
            (face, look, startX, penX) = (pieceFace, piece.Run.Style, x, x);
        }

        if (piece.IsRightToLeft)
        {
            AddRightToLeft(piece);
        }
        else
        {
            for (var i = piece.FirstGlyph; i < piece.EndGlyph;)
            {
                i = AddCluster(piece, i, characters.Length);
            }
        }

        if (piece.IsRightToLeft || piece.PadRight > 0)
        {
            Flush();
        }
    }

    // The text stays in the order of reading; the glyphs go from left to right.
    private void AddRightToLeft(LinePiece piece)
    {
        var start = text.Text.Length;
        if (piece.FirstGlyph < piece.EndGlyph)
        {
            start = piece.Run.Glyphs[piece.FirstGlyph].Cluster;
            characters.Append(text.Text, start + piece.Offset, EndOfCluster(piece, piece.EndGlyph - 1) - start);
        }

        for (var end = piece.EndGlyph; end > piece.FirstGlyph;)
        {
            var first = end - 1;
            while (first > piece.FirstGlyph && piece.Run.Glyphs[first - 1].Cluster == piece.Run.Glyphs[first].Cluster)
            {
                first--;
            }

            AddGlyphs(piece, first, end, piece.Run.Glyphs[first].Cluster - start, EndOfCluster(piece, first) - piece.Run.Glyphs[first].Cluster);
            end = first;
        }
    }

    /// <summary>Adds the cluster of the glyph, text and all; returns the index after its last glyph.</summary>
    private int AddCluster(LinePiece piece, int first, int textStart)
    {
        var cluster = piece.Run.Glyphs[first].Cluster;
        var end = first + 1;
        while (end < piece.EndGlyph && piece.Run.Glyphs[end].Cluster == cluster)
        {
            end++;
        }

        var length = EndOfCluster(piece, first) - cluster;
        if (!MeasuredText.IsInvisible(text.Text[cluster + piece.Offset]))
        {
            characters.Append(text.Text, cluster + piece.Offset, length);
            AddGlyphs(piece, first, end, textStart, length);
        }

        return end;
    }

    private void AddGlyphs(LinePiece piece, int first, int end, int textStart, int textLength)
    {
        var at = piece.Run.Glyphs[first].Cluster + piece.Offset;
        if (MeasuredText.IsInvisible(text.Text[at]))
        {
            return;
        }

        for (var i = first; i < end; i++)
        {
            var glyph = piece.Run.Glyphs[i];
            var advance = fill.Advance(text, piece, i);
            glyphs.Add(new PlacedGlyph(glyph.Id, advance, glyph.XOffset * fill.Scale, glyph.YOffset, textStart, i == first ? textLength : 0));
            penX += advance;
        }
    }

    private int EndOfCluster(LinePiece piece, int glyph)
    {
        var cluster = piece.Run.Glyphs[glyph].Cluster;
        var end = piece.Run.End;
        for (var i = glyph + 1; i < piece.Run.Glyphs.Count; i++)
        {
            if (piece.Run.Glyphs[i].Cluster != cluster)
            {
                end = piece.Run.Glyphs[i].Cluster;
                break;
            }
        }

        // A line end has no glyph, and is no part of the character before it.
        while (text.Text[end + piece.Offset - 1] == CollectedText.LineEnd)
        {
            end--;
        }

        return end;
    }

    private static bool LooksLike(TextStyle a, TextStyle b) =>
        ReferenceEquals(a, b) || (a.Size == b.Size && a.Color == b.Color && a.Rise == b.Rise);

    private void Flush()
    {
        if (glyphs.Count > 0 && face is not null && look is not null)
        {
            Innermost.Add(startX, baseline - look.Rise, new TextMark(face, look.Size, look.Color, characters.ToString(), glyphs.ToArray()) { HorizontalScale = fill.Scale });
        }

        glyphs.Clear();
        characters.Clear();
        (face, look) = (null, null);
    }
}
