using TechBeats.Typesetting.Fonts;
using TechBeats.Unicode;
using HarfBuzz = HarfBuzzSharp;

namespace TechBeats.Typesetting.Shaping;

/// <summary>Shapes words by HarfBuzz, with a shared buffer. Not safe to use from several threads at once.</summary>
internal sealed class WordShaper : IDisposable
{
    /// <summary>The glyph that HarfBuzz sets for an invisible character. No font has it, since a font has at most 65,535 glyphs.</summary>
    private const uint InvisibleGlyph = 0xFFFF;

    // Maximum context on each side of a word in UTF-16 code units: HarfBuzz reads five characters.
    private const int MaximumContext = 10;

    // A hostile font can multiply glyphs without end. Real writing stays below these limits.
    private const int MaximumGlyphsPerUnit = 16;
    private const int MaximumGlyphs = 64;

    private readonly List<WordGlyph> glyphs = [];
    private HarfBuzz.Buffer? buffer;

    public void Dispose() => buffer?.Dispose();

    /// <summary>Shapes a word.</summary>
    /// <param name="plan">The shaping parameters.</param>
    /// <param name="text">The text around the word. Letters join with adjacent text.</param>
    /// <param name="start">Index of the word's first UTF-16 code unit.</param>
    /// <param name="end">Index after the word's last code unit. The plan's face has the whole word.</param>
    /// <param name="continues">True if the word continues preceding text of another style or face.</param>
    /// <exception cref="Model.UnusableRequestException">The font exceeds the time limit.</exception>
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
        // Monotone clusters, since line breaks and copied text are ranges of clusters. Character level, since the given clusters are
        // grapheme clusters already, by one version of Unicode.
        buffer ??= new HarfBuzz.Buffer { ClusterLevel = HarfBuzz.ClusterLevel.MonotoneCharacters, InvisibleGlyph = InvisibleGlyph };
        buffer.ClearContents();
        buffer.ContentType = HarfBuzz.ContentType.Unicode;

        // A mark at the start of a style belongs to the letter before it. Other marks without a letter get a dotted circle.
        buffer.Flags = continues ? HarfBuzz.BufferFlags.DoNotInsertDottedCircle : HarfBuzz.BufferFlags.Default;
        var before = text[Math.Max(0, start - MaximumContext)..start];
        if (before.Length > 0)
        {
            buffer.AddUtf16(before, before.Length, 0);
        }

        BufferFiller.Fill(buffer, plan, text[start..end]);
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

    /// <summary>
    /// Collects clusters in logical order. Within each, glyphs stay in drawing order, which HarfBuzz returns from left to right.
    /// </summary>
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

    /// <summary>Collects the nominal glyphs of the characters, without any features.</summary>
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
                if (!CharacterSubstitutes.IsInvisible(codePoint))
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
