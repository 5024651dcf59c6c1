using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Fonts.Tables;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Shaping;

/// <summary>
/// Shapes one word: characters to glyphs, substitutions, positions. Holds the buffer that the words of a paragraph share;
/// for one thread at a time.
/// </summary>
internal sealed class WordShaper
{
    private readonly GlyphBuffer buffer = new();
    private readonly List<WordGlyph> glyphs = [];

    /// <summary>Shapes the word.</summary>
    /// <param name="plan">How.</param>
    /// <param name="word">The word; all of it in the plan's face.</param>
    /// <param name="before">The joining type of what stands before.</param>
    /// <param name="after">The joining type of what stands after.</param>
    public ShapedWord Shape(ShapingPlan plan, ReadOnlySpan<char> word, JoiningType before, JoiningType after)
    {
        buffer.Clear(word.Length, plan.Key.IsRightToLeft);
        CharacterMapping.Fill(buffer, plan, word);
        if (plan.Key.Script is Script.Hebrew or Script.Arabic or Script.Syriac)
        {
            MarkOrder.Apply(buffer);
        }

        if (plan.Joins)
        {
            JoiningForms.Give(buffer, before, after);
        }

        Substitute(plan);
        Position(plan);
        return Collect(plan.Tables.GlyphCount);
    }

    private void Substitute(ShapingPlan plan)
    {
        var gdef = plan.Tables.Gdef;
        for (var i = 0; i < buffer.Count; i++)
        {
            buffer.Classify(i, gdef);
        }

        var substituter = new Substituter(plan.Tables.Gsub, gdef);
        foreach (ref readonly var lookup in plan.Substitutions.AsSpan())
        {
            substituter.Apply(buffer, lookup);
        }
    }

    private void Position(ShapingPlan plan)
    {
        var metrics = plan.Tables.Hmtx;
        foreach (ref var glyph in buffer.Glyphs)
        {
            if (!glyph.Is(GlyphTraits.FixedSpace))
            {
                glyph.Advance = metrics.AdvanceOf(glyph.Id);
            }
        }

        var positioner = new Positioner(plan.Tables.Gpos, plan.Tables.Gdef);
        foreach (ref readonly var lookup in plan.Positionings.AsSpan())
        {
            positioner.Apply(buffer, lookup);
        }

        if (!plan.HasKerning && !plan.Tables.Kern.IsEmpty)
        {
            Kern(plan.Tables.Kern);
        }

        // A mark takes no room of its own: it stands on what came before.
        foreach (ref var glyph in buffer.Glyphs)
        {
            if (glyph.Class == GlyphClass.Mark || glyph.Is(GlyphTraits.Ignorable))
            {
                glyph.Advance = 0;
            }
        }

        for (var i = 0; i < buffer.Count; i++)
        {
            FollowAttachment(i, 0);
        }
    }

    /// <summary>Kerns by the old table: letters, whatever marks stand between them.</summary>
    private void Kern(KernTable kern)
    {
        var previous = -1;
        for (var i = 0; i < buffer.Count; i++)
        {
            if (buffer[i].Class == GlyphClass.Mark || buffer[i].Is(GlyphTraits.Ignorable))
            {
                continue;
            }

            var distance = previous < 0 ? 0 : kern.Between(buffer[previous].Id, buffer[i].Id);
            if (distance != 0)
            {
                buffer[buffer.IsRightToLeft ? i : previous].Advance += distance;
                buffer.MarkUnsafeToBreak(previous, i + 1);
            }

            previous = i;
        }
    }

    /// <summary>Turns an offset from the glyph that this one hangs on into one from the pen.</summary>
    private void FollowAttachment(int index, int depth)
    {
        ref var glyph = ref buffer[index];
        var attachment = glyph.Attachment;
        if (attachment == 0)
        {
            return;
        }

        glyph.Attachment = 0;
        var parent = index + attachment;
        if (parent < 0 || parent >= buffer.Count || depth > 64)
        {
            return;
        }

        FollowAttachment(parent, depth + 1);
        glyph.YOffset += buffer[parent].YOffset;
        if (glyph.IsCursivelyAttached)
        {
            return;
        }

        glyph.XOffset += buffer[parent].XOffset;
        if (buffer.IsRightToLeft)
        {
            for (var i = parent + 1; i <= index; i++)
            {
                glyph.XOffset += buffer[i].Advance;
            }
        }
        else
        {
            for (var i = parent; i < index; i++)
            {
                glyph.XOffset -= buffer[i].Advance;
            }
        }
    }

    private ShapedWord Collect(int glyphCount)
    {
        glyphs.Clear();
        for (var start = 0; start < buffer.Count;)
        {
            var end = start + 1;
            while (end < buffer.Count && buffer[end].Cluster == buffer[start].Cluster)
            {
                end++;
            }

            CollectCluster(start, end, glyphCount);
            start = end;
        }

        return new ShapedWord([.. glyphs]);
    }

    private void CollectCluster(int start, int end, int glyphCount)
    {
        var isUnsafe = false;
        for (var i = start; i < end; i++)
        {
            isUnsafe |= buffer[i].Is(GlyphTraits.UnsafeToBreak);
        }

        var first = glyphs.Count;
        for (var i = start; i < end; i++)
        {
            ref readonly var glyph = ref buffer[buffer.IsRightToLeft ? end - 1 - (i - start) : i];
            if (!glyph.Is(GlyphTraits.Ignorable))
            {
                var id = glyph.Id < glyphCount ? glyph.Id : (ushort)0;
                glyphs.Add(new WordGlyph(id, glyph.Cluster, glyph.Advance, glyph.XOffset, glyph.YOffset, isUnsafe, false));
            }
        }

        if (glyphs.Count > first)
        {
            glyphs[^1] = glyphs[^1] with { EndsCluster = true };
        }
    }
}
