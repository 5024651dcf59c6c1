using TechBeats.Typesetting.Shaping;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>
/// Cuts the pieces of a line out of a measured paragraph. Text that the cut changes, such as a kern or a ligature, is shaped again.
/// </summary>
internal sealed class LineCutter(MeasuredText text, Shaper shaper)
{
    /// <summary>Returns the pieces of a text range in logical order.</summary>
    public List<LinePiece> Cut(int start, int end)
    {
        var pieces = new List<LinePiece>();
        if (start >= end)
        {
            return pieces;
        }

        var safeStart = start;
        while (safeStart < end && !text.IsSafeToCut(safeStart))
        {
            safeStart++;
        }

        var safeEnd = end;
        while (safeEnd > safeStart && !text.IsSafeToCut(safeEnd))
        {
            safeEnd--;
        }

        if (safeStart >= safeEnd)
        {
            AddReshaped(pieces, start, end);
            return pieces;
        }

        AddReshaped(pieces, start, safeStart);
        var run = text.RunAt(safeStart);
        for (var at = safeStart; at < safeEnd; run++)
        {
            var stop = Math.Min(safeEnd, text.Shaped.Runs[run].End);
            AddRun(pieces, text.Shaped.Runs[run], 0, at, stop, text.Shaped.Runs[run].Level);
            at = stop;
        }

        AddReshaped(pieces, safeEnd, end);
        return pieces;
    }

    private void AddReshaped(List<LinePiece> pieces, int start, int end)
    {
        if (start >= end)
        {
            return;
        }

        var ranges = new List<StyledRange>();
        for (var index = text.Collected.RunIndexAt(start); index < text.Collected.Runs.Count; index++)
        {
            var (from, to, context) = text.Collected.Runs[index];
            if (from >= end)
            {
                break;
            }

            ranges.Add(new StyledRange(Math.Max(from, start) - start, Math.Min(to, end) - start, context.Style));
        }

        var shaped = shaper.Shape(text.Text[start..end], ranges, text.Shaped.BaseLevel);
        foreach (var run in shaped.Runs)
        {
            var level = text.Shaped.Runs[text.RunAt(run.Start + start)].Level;
            AddRun(pieces, run, start, run.Start + start, run.End + start, level);
        }
    }

    /// <summary>Adds a range of a run, one piece per context.</summary>
    private void AddRun(List<LinePiece> pieces, ShapedRun run, int offset, int start, int end, byte level)
    {
        var glyph = FirstGlyphAt(run.Glyphs, start - offset);
        var index = text.Collected.RunIndexAt(start);
        for (var at = start; at < end; index++)
        {
            var whole = text.Collected.Runs[index];
            var stop = Math.Min(end, whole.End);
            var first = glyph;
            while (glyph < run.Glyphs.Count && run.Glyphs[glyph].Cluster + offset < stop)
            {
                glyph++;
            }

            var piece = new LinePiece(run, first, glyph, offset, new InlineRun(at, stop, whole.Context)) { Level = level };
            if (whole.Context.Key is not null)
            {
                var padding = MeasuredText.KeyPadding(whole.Context);
                piece.PadLeft = at == whole.Start ? padding : 0;
                piece.PadRight = stop == whole.End ? padding : 0;
            }

            pieces.Add(piece);
            at = stop;
        }
    }

    private static int FirstGlyphAt(IReadOnlyList<ShapedGlyph> glyphs, int cluster)
    {
        var (low, high) = (0, glyphs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = glyphs[middle].Cluster >= cluster ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}
