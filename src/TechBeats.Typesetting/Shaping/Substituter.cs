using TechBeats.Typesetting.Fonts.Tables;

namespace TechBeats.Typesetting.Shaping;

/// <summary>Puts glyphs in the place of others, as the <c>GSUB</c> table says.</summary>
internal sealed class Substituter(LayoutTable table, GdefTable gdef) : LookupApplier(table, gdef)
{
    protected override bool IsPositioning => false;

    protected override int ContextType => GsubTable.Context;

    protected override int ApplySubtable(in Subtable subtable, int index, int coverageIndex) => Current.Type switch
    {
        GsubTable.Single => Replace(index, GsubTable.SingleSubstitute(subtable.Bytes, Buffer[index].Id, coverageIndex)),
        GsubTable.Multiple => Multiply(subtable.Bytes, index, coverageIndex),
        GsubTable.Alternate => TakeAlternate(subtable.Bytes, index, coverageIndex),
        GsubTable.Ligature => TryLigatures(GsubTable.LigatureSet(subtable.Bytes, coverageIndex), index),
        GsubTable.ReverseChainedSingle => ReplaceInContext(subtable.Bytes, index, coverageIndex),
        _ => -1,
    };

    private int Replace(int index, ushort glyph)
    {
        ref var replaced = ref Buffer[index];
        replaced.Id = glyph;
        replaced.Traits &= ~GlyphTraits.Ignorable;
        Buffer.Classify(index, Gdef);
        return index + 1;
    }

    private int Multiply(FontBytes subtable, int index, int coverageIndex)
    {
        var sequence = coverageIndex < subtable.U16(4) ? subtable.Subtable16(6 + (coverageIndex * 2)) : default;
        var count = sequence.Bounded(sequence.U16(0), 2);
        if (sequence.IsEmpty || (count > 1 && Buffer.IsFull))
        {
            return -1;
        }

        if (count == 0)
        {
            // Nothing of the glyph stays; its text goes to a neighbour's cluster.
            if (index > 0)
            {
                Buffer.MergeClusters(index - 1, index + 1);
            }
            else if (Buffer.Count > 1)
            {
                Buffer.MergeClusters(0, 2);
            }

            Buffer.RemoveAt(index);
            return index;
        }

        if (count == 1)
        {
            return Replace(index, sequence.U16(2));
        }

        var isOnLigature = Buffer[index].LigatureId != 0;
        Buffer.Repeat(index, count - 1);
        for (var i = 0; i < count; i++)
        {
            Replace(index + i, sequence.U16(2 + (i * 2)));
            ref var glyph = ref Buffer[index + i];
            glyph.Traits |= GlyphTraits.Multiplied;
            if (!isOnLigature)
            {
                glyph.LigatureComponents = i;
            }
        }

        return index + count;
    }

    private int TakeAlternate(FontBytes subtable, int index, int coverageIndex)
    {
        var set = coverageIndex < subtable.U16(4) ? subtable.Subtable16(6 + (coverageIndex * 2)) : default;
        return set.U16(0) > 0 ? Replace(index, set.U16(2)) : -1;
    }

    private int TryLigatures(FontBytes set, int index)
    {
        Span<int> positions = stackalloc int[LongestSequence];
        for (var i = 0; i < set.Bounded(set.U16(0), 2); i++)
        {
            var ligature = set.Subtable16(2 + (i * 2));
            var count = ligature.U16(2);
            if (count is 0 or > LongestSequence)
            {
                continue;
            }

            if (count == 1)
            {
                return Replace(index, ligature.U16(0));
            }

            positions[0] = index;
            if (MatchInput(Matcher.Glyphs, ligature.From(4), positions[..count]))
            {
                return Ligate(ligature.U16(0), positions[..count]);
            }
        }

        return -1;
    }

    /// <summary>
    /// Joins the glyphs. Marks that were passed over stay behind the ligature and remember the component that they stand on,
    /// so that they can be placed on it. A base with marks, or marks alone, make no ligature in this sense but a base or a mark.
    /// </summary>
    private int Ligate(ushort ligature, ReadOnlySpan<int> positions)
    {
        var count = positions.Length;
        Buffer.MergeClusters(positions[0], positions[^1] + 1);
        var othersAreMarks = true;
        var components = 0;
        foreach (var position in positions)
        {
            othersAreMarks &= position == positions[0] || Buffer[position].Class == GlyphClass.Mark;
            components += ComponentCountOf(Buffer[position]);
        }

        var isMarkLigature = othersAreMarks && Buffer[positions[0]].Class == GlyphClass.Mark;
        var isLigature = !othersAreMarks || !(isMarkLigature || Buffer[positions[0]].Class == GlyphClass.Base);
        var id = isLigature ? Buffer.NextLigatureId() : 0;
        var (lastId, lastCount) = (Buffer[positions[0]].LigatureId, ComponentCountOf(Buffer[positions[0]]));
        var soFar = lastCount;

        Replace(positions[0], ligature);
        if (isLigature)
        {
            ref var made = ref Buffer[positions[0]];
            (made.LigatureId, made.LigatureComponents) = (id, components);
            if (!Gdef.HasClasses)
            {
                made.Class = GlyphClass.Ligature;
            }
        }

        var at = positions[0] + 1;
        var removed = 0;
        for (var i = 1; i < count; i++)
        {
            for (; at < positions[i] - removed; at++)
            {
                if (isLigature)
                {
                    ref var mark = ref Buffer[at];
                    var component = mark.LigatureComponents == 0 ? lastCount : mark.LigatureComponents;
                    (mark.LigatureId, mark.LigatureComponents) = (id, soFar - lastCount + Math.Min(component, lastCount));
                }
            }

            (lastId, lastCount) = (Buffer[at].LigatureId, ComponentCountOf(Buffer[at]));
            soFar += lastCount;
            Buffer.RemoveAt(at);
            removed++;
        }

        if (!isMarkLigature && lastId != 0)
        {
            for (var i = at; i < Buffer.Count && Buffer[i].LigatureId == lastId && Buffer[i].Class == GlyphClass.Mark && Buffer[i].LigatureComponents != 0; i++)
            {
                ref var mark = ref Buffer[i];
                (mark.LigatureId, mark.LigatureComponents) = (id, soFar - lastCount + Math.Min(mark.LigatureComponents, lastCount));
            }
        }

        return at;
    }

    private static int ComponentCountOf(in BufferGlyph glyph) =>
        glyph.Class == GlyphClass.Ligature && glyph.LigatureId != 0 ? glyph.LigatureComponents : 1;

    private int ReplaceInContext(FontBytes subtable, int index, int coverageIndex)
    {
        var matcher = Matcher.Coverages(subtable);
        var backtrackCount = subtable.U16(4);
        var rest = subtable.From(6 + (backtrackCount * 2));
        var lookaheadCount = rest.U16(0);
        var substitutes = rest.From(2 + (lookaheadCount * 2));
        if (coverageIndex >= substitutes.U16(0)
            || !MatchesBefore(index, matcher, subtable.From(6), backtrackCount)
            || !MatchesAfter(index, matcher, rest.From(2), lookaheadCount, out var last))
        {
            return -1;
        }

        Buffer.MarkUnsafeToBreak(index, last + 1);
        return Replace(index, substitutes.U16(2 + (coverageIndex * 2)));
    }
}
