using TechBeats.Typesetting.Fonts.Tables;

namespace TechBeats.Typesetting.Shaping;

/// <summary>The glyphs of a stretch of text in logical order, while it is being shaped.</summary>
internal sealed class GlyphBuffer
{
    // Text can't grow beyond this by substitutions; a malicious font would without end.
    private const int MostGlyphsPerCharacter = 16;

    private BufferGlyph[] glyphs = new BufferGlyph[64];
    private int mostGlyphs;
    private int lastLigatureId;

    public int Count { get; private set; }

    public bool IsRightToLeft { get; private set; }

    /// <summary>True when no more glyphs may be added.</summary>
    public bool IsFull => Count >= mostGlyphs;

    public Span<BufferGlyph> Glyphs => glyphs.AsSpan(0, Count);

    public ref BufferGlyph this[int index] => ref glyphs[index];

    public void Clear(int textLength, bool isRightToLeft)
    {
        Count = 0;
        lastLigatureId = 0;
        mostGlyphs = 64 + (textLength * MostGlyphsPerCharacter);
        IsRightToLeft = isRightToLeft;
    }

    public void Add(in BufferGlyph glyph)
    {
        Reserve(1);
        glyphs[Count++] = glyph;
    }

    /// <summary>Makes room for copies of the glyph after it.</summary>
    public void Repeat(int index, int copies)
    {
        Reserve(copies);
        Array.Copy(glyphs, index, glyphs, index + copies, Count - index);
        Count += copies;
        for (var i = index + 1; i < index + copies; i++)
        {
            glyphs[i] = glyphs[index];
        }
    }

    public void RemoveAt(int index)
    {
        Array.Copy(glyphs, index + 1, glyphs, index, Count - index - 1);
        Count--;
    }

    public int NextLigatureId() => ++lastLigatureId;

    /// <summary>Makes one cluster of all that the glyphs of the range belong to.</summary>
    public void MergeClusters(int start, int end)
    {
        if (end - start < 2)
        {
            return;
        }

        var (first, last) = (glyphs[start].Cluster, glyphs[start].Cluster);
        for (var i = start + 1; i < end; i++)
        {
            first = Math.Min(first, glyphs[i].Cluster);
            last = Math.Max(last, glyphs[i].Cluster);
        }

        for (var i = 0; i < Count; i++)
        {
            if (glyphs[i].Cluster >= first && glyphs[i].Cluster <= last)
            {
                glyphs[i].Cluster = first;
            }
        }
    }

    /// <summary>Says that the glyphs of the range depend on each other.</summary>
    public void MarkUnsafeToBreak(int start, int end)
    {
        if (end - start < 2)
        {
            return;
        }

        var first = int.MaxValue;
        for (var i = start; i < end; i++)
        {
            first = Math.Min(first, glyphs[i].Cluster);
        }

        for (var i = start; i < end; i++)
        {
            if (glyphs[i].Cluster != first)
            {
                glyphs[i].Traits |= GlyphTraits.UnsafeToBreak;
            }
        }
    }

    /// <summary>Tells the classes of the glyph, by the font or else by its character.</summary>
    public void Classify(int index, GdefTable gdef)
    {
        ref var glyph = ref glyphs[index];
        glyph.Class = gdef.HasClasses ? gdef.ClassOf(glyph.Id)
            : glyph.Is(GlyphTraits.MarkCharacter) ? GlyphClass.Mark : GlyphClass.Base;
        glyph.MarkClass = glyph.Class == GlyphClass.Mark ? gdef.MarkAttachmentClassOf(glyph.Id) : 0;
    }

    private void Reserve(int more)
    {
        if (Count + more > glyphs.Length)
        {
            Array.Resize(ref glyphs, Math.Max(glyphs.Length * 2, Count + more));
        }
    }
}
