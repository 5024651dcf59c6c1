using TechBeats.Typesetting.Fonts;
using TechBeats.Unicode;
using HarfBuzz = HarfBuzzSharp;

namespace TechBeats.Typesetting.Shaping;

/// <summary>
/// Shapes one word by HarfBuzz. Holds the buffer that the words of a paragraph share; for one thread at a time.
/// </summary>
internal sealed class WordShaper : IDisposable
{
    /// <summary>What HarfBuzz sets for a character that isn't drawn. No font has it: a font has 65,535 glyphs at most.</summary>
    private const uint InvisibleGlyph = 0xFFFF;

    // As many UTF-16 units as HarfBuzz looks at on each side of a word: five characters.
    private const int MaximumContext = 10;

    // More glyphs than this are no writing but an attack: a font can multiply glyphs without end.
    private const int MaximumGlyphsPerUnit = 16;
    private const int MaximumGlyphs = 64;

    private readonly List<WordGlyph> glyphs = [];
    private HarfBuzz.Buffer? buffer;

    public void Dispose() => buffer?.Dispose();

    /// <summary>Shapes a word.</summary>
    /// <param name="plan">How.</param>
    /// <param name="text">The text that the word stands in; letters join what stands beside the word.</param>
    /// <param name="start">Index of the word's first UTF-16 unit.</param>
    /// <param name="end">Index after its last one. All of the word is in the plan's face.</param>
    /// <param name="continues">True when the word goes on from what stands before it, in another style or face.</param>
    /// <exception cref="Model.UnusableRequestException">The font is too slow.</exception>
    public ShapedWord Shape(ShapingPlan plan, ReadOnlySpan<char> text, int start, int end, bool continues = false)
    {
        var filled = Fill(plan, text, start, end, continues);
        plan.Font.Shape(filled, plan.Features);
        glyphs.Clear();
        if (filled.Length > MaximumGlyphs + ((end - start) * MaximumGlyphsPerUnit))
        {
            CollectUnshaped(plan, text[start..end]);
        }
        else
        {
            Collect(filled.GetGlyphInfoSpan(), filled.GetGlyphPositionSpan(), plan);
        }

        return new ShapedWord([.. glyphs]);
    }

    private HarfBuzz.Buffer Fill(ShapingPlan plan, ReadOnlySpan<char> text, int start, int end, bool continues)
    {
        // Monotone, since lines are broken and text is copied by ranges of clusters; by character, since the clusters that
        // the buffer is given are grapheme clusters already, by our version of Unicode.
        buffer ??= new HarfBuzz.Buffer { ClusterLevel = HarfBuzz.ClusterLevel.MonotoneCharacters, InvisibleGlyph = InvisibleGlyph };
        buffer.ClearContents();
        buffer.ContentType = HarfBuzz.ContentType.Unicode;

        // A mark that begins a style stands on the letter before it. Elsewhere a mark without a letter gets a dotted circle.
        buffer.Flags = continues ? HarfBuzz.BufferFlags.DoNotInsertDottedCircle : HarfBuzz.BufferFlags.Default;
        var before = text[Math.Max(0, start - MaximumContext)..start];
        if (before.Length > 0)
        {
            buffer.AddUtf16(before, before.Length, 0);
        }

        BufferFilling.Fill(buffer, plan, text[start..end]);
        var after = text[end..Math.Min(text.Length, end + MaximumContext)];
        if (after.Length > 0)
        {
            buffer.AddUtf16(after, 0, 0);
        }

        buffer.Direction = plan.Key.IsRightToLeft ? HarfBuzz.Direction.RightToLeft : HarfBuzz.Direction.LeftToRight;
        buffer.Script = plan.Script;
        if (plan.Language is { } language)
        {
            buffer.Language = language;
        }

        return buffer;
    }

    /// <summary>Takes the clusters in logical order, and the glyphs of each in the order of drawing, which is HarfBuzz's from left to right.</summary>
    private void Collect(ReadOnlySpan<HarfBuzz.GlyphInfo> infos, ReadOnlySpan<HarfBuzz.GlyphPosition> positions, ShapingPlan plan)
    {
        if (!plan.Key.IsRightToLeft)
        {
            for (var start = 0; start < infos.Length;)
            {
                var end = start + 1;
                while (end < infos.Length && infos[end].Cluster == infos[start].Cluster)
                {
                    end++;
                }

                CollectCluster(infos[start..end], positions[start..end], plan.Tables.GlyphCount);
                start = end;
            }

            return;
        }

        for (var end = infos.Length; end > 0;)
        {
            var start = end - 1;
            while (start > 0 && infos[start - 1].Cluster == infos[end - 1].Cluster)
            {
                start--;
            }

            CollectCluster(infos[start..end], positions[start..end], plan.Tables.GlyphCount);
            end = start;
        }
    }

    private void CollectCluster(ReadOnlySpan<HarfBuzz.GlyphInfo> infos, ReadOnlySpan<HarfBuzz.GlyphPosition> positions, int glyphCount)
    {
        var first = glyphs.Count;
        for (var i = 0; i < infos.Length; i++)
        {
            if (infos[i].Codepoint != InvisibleGlyph)
            {
                var id = infos[i].Codepoint < (uint)glyphCount ? (ushort)infos[i].Codepoint : (ushort)0;
                var isUnsafe = (infos[i].Mask & (uint)HarfBuzz.GlyphFlags.UnsafeToBreak) != 0;
                var position = positions[i];
                glyphs.Add(
                    new WordGlyph(id, (int)infos[i].Cluster, position.XAdvance, position.XOffset, position.YOffset, isUnsafe, false)
                );
            }
        }

        EndCluster(first);
    }

    /// <summary>The glyphs of the characters themselves, as of a font without features.</summary>
    private void CollectUnshaped(ShapingPlan plan, ReadOnlySpan<char> word)
    {
        for (var start = 0; start < word.Length;)
        {
            var end = GraphemeClusters.Next(word, start);
            var first = glyphs.Count;
            for (var i = start; i < end;)
            {
                var codePoint = CodePoints.At(word, i, out var length);
                i += length;
                if (!CharacterStandIns.IsInvisible(codePoint))
                {
                    var glyph = plan.Tables.Cmap.GlyphOf(codePoint);
                    glyphs.Add(new WordGlyph(glyph, start, plan.Tables.Hmtx.AdvanceOf(glyph), 0, 0, false, false));
                }
            }

            EndCluster(first);
            start = end;
        }
    }

    private void EndCluster(int first)
    {
        if (glyphs.Count > first)
        {
            glyphs[^1] = glyphs[^1] with { EndsCluster = true };
        }
    }
}
