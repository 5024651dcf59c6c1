using System.Text;
using TechBeats.Model;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Paragraphs.Drawings;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>
/// Draws the pieces of a line in reading order at their visual positions, grouped by element. Adjacent pieces with the same style and
/// element become one item.
/// </summary>
internal sealed class LinePainter(
    MeasuredText text,
    ParagraphSetter paragraphs,
    Frame line,
    double baseline,
    Extent extent,
    Justification justification)
{
    private readonly List<(Element Element, Frame Frame)> open = [];
    private readonly StringBuilder characters = new();
    private List<PlacedGlyph> glyphs = [];
    private List<PlacedGlyph> reversed = [];
    private Face? face;
    private TextStyle? look;
    private double startX;
    private double penX;
    private Frame? boxes;

    public void Draw(List<LinePiece> logical, LinePiece? endingSpace)
    {
        foreach (var piece in logical)
        {
            Draw(piece);
        }

        if (endingSpace is not null)
        {
            DrawSpace(endingSpace);
        }

        Flush();
    }

    private Frame Innermost => open.Count > 0 ? open[^1].Frame : line;

    private void Draw(LinePiece piece)
    {
        Enter(piece.Context.Path);
        if (piece.Inserted == InsertedGlyph.Hyphen)
        {
            DrawHyphen(piece);
        }
        else if (piece.Context.Picture is { } picture)
        {
            Flush();
            FrameItem item = picture.Picture is DrawingPicture drawing
                ? DrawingSetter.Set(drawing, paragraphs).In(picture.Size)
                : new PictureItem(picture.Picture, picture.Size);
            Innermost.Add(piece.X, baseline - extent.Around(picture).Up, item);
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

    /// <summary>Closes and opens groups until the innermost group belongs to the path.</summary>
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
            Innermost.Add(0, 0, new GroupItem(content, path[common]));
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
            placed[i] = new PlacedGlyph(
                glyph.Id,
                glyph.Advance * justification.Scale,
                glyph.XOffset * justification.Scale,
                glyph.YOffset,
                0,
                i == 0 ? 1 : 0
            );
        }

        if (piece.Run.Face is { } hyphenFace)
        {
            var style = piece.Run.Style;
            content.Add(
                0,
                baseline - style.Rise,
                new TextItem(hyphenFace, style.Size, style.Color, "\u00AD", placed) { HorizontalScale = justification.Scale }
            );
            Innermost.Add(piece.X, 0, new GroupItem(content) { ActualText = "\u00AD" });
        }
    }

    private void DrawMissing(LinePiece piece)
    {
        var cluster = text.Text[piece.Source.Start..piece.Source.End];
        if (!MeasuredText.IsInvisible(cluster[0]))
        {
            if (boxes is null)
            {
                Flush();
                boxes = new Frame(line.Size);
            }

            // Adjacent boxes form one word when copied.
            boxes.Add(piece.X, baseline - piece.Context.Style.Rise, paragraphs.Missing.Draw(cluster, piece.Context.Style));
            characters.Append(cluster);
        }
    }

    private void DrawGlyphs(LinePiece piece, Face pieceFace)
    {
        Join(piece, pieceFace, piece.X + piece.PadLeft);
        if (piece.IsRightToLeft)
        {
            AddRightToLeft(piece);
        }
        else
        {
            for (var i = piece.FirstGlyph; i < piece.EndGlyph;)
            {
                i = AddCluster(piece, i);
            }
        }

        if (piece.IsRightToLeft || piece.PadRight > 0)
        {
            Flush();
        }
    }

    private void DrawSpace(LinePiece piece)
    {
        if (piece.Run.Face is { } spaceFace)
        {
            Join(piece, spaceFace, piece.X);
            glyphs.Add(new PlacedGlyph(piece.Run.Glyphs[0].Id, piece.Width, 0, 0, characters.Length, 1));
            characters.Append(' ');
        }
    }

    /// <summary>Continues the current item, or begins a new one if style or position differ.</summary>
    private void Join(LinePiece piece, Face pieceFace, double x)
    {
        var joins = boxes is null && face == pieceFace && look is not null && LooksLike(look, piece.Run.Style)
            && !piece.IsRightToLeft && Math.Abs(x - penX) < 1e-6;
        if (!joins)
        {
            Flush();
            (face, look, startX, penX) = (pieceFace, piece.Run.Style, x, x);
        }
    }

    // The text stays in reading order; the glyphs go from left to right.
    private void AddRightToLeft(LinePiece piece)
    {
        for (var i = piece.FirstGlyph; i < piece.EndGlyph;)
        {
            i = AddCluster(piece, i);
        }

        for (var end = glyphs.Count; end > 0;)
        {
            var first = end - 1;
            while (first > 0 && glyphs[first].TextLength == 0)
            {
                first--;
            }

            reversed.AddRange(glyphs[first..end]);
            end = first;
        }

        (glyphs, reversed) = (reversed, glyphs);
        reversed.Clear();
    }

    /// <summary>Adds the cluster of a glyph, with its text. Returns the index after its last glyph.</summary>
    private int AddCluster(LinePiece piece, int first)
    {
        var cluster = piece.Run.Glyphs[first].Cluster;
        var end = first + 1;
        while (end < piece.EndGlyph && piece.Run.Glyphs[end].Cluster == cluster)
        {
            end++;
        }

        var at = cluster + piece.Offset;
        if (MeasuredText.IsInvisible(text.Text[at]))
        {
            return end;
        }

        var textStart = characters.Length;
        foreach (var c in text.Text.AsSpan(at, EndOfCluster(piece, first) - cluster))
        {
            if (!ControlsBreaks(c))
            {
                characters.Append(c);
            }
        }

        for (var i = first; i < end; i++)
        {
            var glyph = piece.Run.Glyphs[i];
            var advance = justification.Advance(text, piece, i);
            glyphs.Add(
                new PlacedGlyph(
                    glyph.Id,
                    advance,
                    glyph.XOffset * justification.Scale,
                    glyph.YOffset,
                    textStart,
                    i == first ? characters.Length - textStart : 0
                )
            );
            penX += advance;
        }

        return end;
    }

    /// <summary>True for characters that only control line breaks. A typeset line does not need them.</summary>
    private static bool ControlsBreaks(char c) => c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or CollectedText.LineEnd;

    private static int EndOfCluster(LinePiece piece, int glyph)
    {
        var glyphs = piece.Run.Glyphs;
        for (var i = glyph + 1; i < glyphs.Count; i++)
        {
            if (glyphs[i].Cluster != glyphs[glyph].Cluster)
            {
                return glyphs[i].Cluster;
            }
        }

        return piece.Run.End;
    }

    private static bool LooksLike(TextStyle a, TextStyle b) =>
        ReferenceEquals(a, b) || (a.Size == b.Size && a.Color == b.Color && a.Rise == b.Rise);

    private void Flush()
    {
        if (boxes is not null)
        {
            Innermost.Add(0, 0, new GroupItem(boxes) { ActualText = characters.ToString() });
            boxes = null;
        }
        else if (glyphs.Count > 0 && face is not null && look is not null)
        {
            Innermost.Add(
                startX,
                baseline - look.Rise,
                new TextItem(face, look.Size, look.Color, characters.ToString(), glyphs.ToArray()) { HorizontalScale = justification.Scale }
            );
        }

        glyphs.Clear();
        characters.Clear();
        (face, look) = (null, null);
    }
}
