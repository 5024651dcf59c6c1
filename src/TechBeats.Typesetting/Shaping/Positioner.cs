using TechBeats.Typesetting.Fonts.Tables;

namespace TechBeats.Typesetting.Shaping;

/// <summary>Moves glyphs, as the <c>GPOS</c> table says: kerning, marks on their bases, letters of a slanting hand.</summary>
internal sealed class Positioner(LayoutTable table, GdefTable gdef) : LookupApplier(table, gdef)
{
    protected override bool IsPositioning => true;

    protected override int ContextType => GposTable.Context;

    protected override int ApplySubtable(in Subtable subtable, int index, int coverageIndex) => Current.Type switch
    {
        GposTable.Single => AdjustOne(subtable.Bytes, index, coverageIndex),
        GposTable.Pair => AdjustPair(subtable.Bytes, index, coverageIndex),
        GposTable.Cursive => JoinCursively(subtable, index, coverageIndex),
        GposTable.MarkToBase => AttachToBase(subtable.Bytes, index, coverageIndex),
        GposTable.MarkToLigature => AttachToLigature(subtable.Bytes, index, coverageIndex),
        GposTable.MarkToMark => AttachToMark(subtable.Bytes, index, coverageIndex),
        _ => -1,
    };

    private int AdjustOne(FontBytes subtable, int index, int coverageIndex)
    {
        var format = subtable.U16(4);
        var at = subtable.U16(0) == 1 ? 6 : 8 + (coverageIndex * GposTable.ValueSize(format));
        Adjust(ref Buffer[index], subtable, at, format);
        return index + 1;
    }

    private int AdjustPair(FontBytes subtable, int index, int coverageIndex)
    {
        var second = Next(index);
        if (second < 0)
        {
            return -1;
        }

        var (format1, format2) = (subtable.U16(4), subtable.U16(6));
        var (record, at) = GposTable.FindPair(subtable, coverageIndex, Buffer[index].Id, Buffer[second].Id);
        if (at < 0)
        {
            return -1;
        }

        var isMoved = Adjust(ref Buffer[index], record, at, format1);
        isMoved |= Adjust(ref Buffer[second], record, at + GposTable.ValueSize(format1), format2);
        if (isMoved)
        {
            Buffer.MarkUnsafeToBreak(index, second + 1);
        }

        return format2 != 0 ? second + 1 : second;
    }

    /// <summary>Lets the exit of the letter before meet the entry of this one.</summary>
    private int JoinCursively(in Subtable subtable, int index, int coverageIndex)
    {
        var entry = CursiveAnchor(subtable.Bytes, coverageIndex, 0);
        var before = entry.IsEmpty ? -1 : Previous(index);
        if (before < 0)
        {
            return -1;
        }

        var beforeIndex = subtable.Coverage.IndexOf(Buffer[before].Id);
        var exit = beforeIndex < 0 ? default : CursiveAnchor(subtable.Bytes, beforeIndex, 2);
        if (exit.IsEmpty)
        {
            return -1;
        }

        Buffer.MarkUnsafeToBreak(before, index + 1);
        ref var from = ref Buffer[before];
        ref var to = ref Buffer[index];
        if (Buffer.IsRightToLeft)
        {
            var distance = exit.I16(2) + from.XOffset;
            from.Advance -= distance;
            from.XOffset -= distance;
            to.Advance = entry.I16(2) + to.XOffset;
        }
        else
        {
            from.Advance = exit.I16(2) + from.XOffset;
            var distance = entry.I16(2) + to.XOffset;
            to.Advance -= distance;
            to.XOffset -= distance;
        }

        // Across the line: one of them stands on the base line, the other follows it.
        var (child, parent, rise) = (before, index, entry.I16(4) - exit.I16(4));
        if ((Current.Flags & LookupFlags.RightToLeft) == 0)
        {
            (child, parent, rise) = (index, before, -rise);
        }

        TurnChain(child, parent);
        ref var follower = ref Buffer[child];
        follower.IsCursivelyAttached = true;
        follower.Attachment = parent - child;
        follower.YOffset = rise;
        if (Buffer[parent].Attachment == child - parent)
        {
            Buffer[parent].Attachment = 0;
        }

        return index + 1;
    }

    /// <summary>What the glyph hung on so far hangs on the glyph from now on, so that there is one chain.</summary>
    private void TurnChain(int index, int newParent)
    {
        var from = index;
        var attachment = Buffer[from].Attachment;
        var isCursive = Buffer[from].IsCursivelyAttached;
        var rise = Buffer[from].YOffset;
        for (var steps = 0; attachment != 0 && isCursive && steps < Buffer.Count; steps++)
        {
            var to = from + attachment;
            Buffer[from].Attachment = 0;
            if (to == newParent)
            {
                return;
            }

            ref var next = ref Buffer[to];
            var (nextAttachment, nextIsCursive, nextRise) = (next.Attachment, next.IsCursivelyAttached, next.YOffset);
            (next.Attachment, next.IsCursivelyAttached, next.YOffset) = (from - to, true, -rise);
            (from, attachment, isCursive, rise) = (to, nextAttachment, nextIsCursive, nextRise);
        }
    }

    private static FontBytes CursiveAnchor(FontBytes subtable, int index, int exit) =>
        index < subtable.U16(4) ? subtable.Subtable16(6 + (index * 4) + exit) : default;

    private int AttachToBase(FontBytes subtable, int index, int markIndex)
    {
        var at = BaseBefore(index);
        var baseIndex = at < 0 ? -1 : new Coverage(subtable.Subtable16(4)).IndexOf(Buffer[at].Id);
        return baseIndex < 0 ? -1 : Attach(subtable, index, markIndex, at, subtable.Subtable16(10), baseIndex);
    }

    private int AttachToLigature(FontBytes subtable, int index, int markIndex)
    {
        var at = BaseBefore(index);
        var ligatureIndex = at < 0 ? -1 : new Coverage(subtable.Subtable16(4)).IndexOf(Buffer[at].Id);
        if (ligatureIndex < 0)
        {
            return -1;
        }

        var ligatures = subtable.Subtable16(10);
        var components = ligatureIndex < ligatures.U16(0) ? ligatures.Subtable16(2 + (ligatureIndex * 2)) : default;
        var count = components.U16(0);
        if (count == 0)
        {
            return -1;
        }

        ref readonly var mark = ref Buffer[index];
        var component = mark.LigatureId != 0 && mark.LigatureId == Buffer[at].LigatureId && mark.LigatureComponents > 0
            ? Math.Min(mark.LigatureComponents, count) - 1
            : count - 1;
        return Attach(subtable, index, markIndex, at, components, component);
    }

    private int AttachToMark(FontBytes subtable, int index, int markIndex)
    {
        var at = MarkBefore(index);
        if (at < 0 || Buffer[at].Class != GlyphClass.Mark)
        {
            return -1;
        }

        ref readonly var mark = ref Buffer[index];
        ref readonly var other = ref Buffer[at];
        var belongTogether = mark.LigatureId == other.LigatureId
            ? mark.LigatureId == 0 || mark.LigatureComponents == other.LigatureComponents
            : (mark.LigatureId > 0 && mark.LigatureComponents == 0) || (other.LigatureId > 0 && other.LigatureComponents == 0);
        var otherIndex = belongTogether ? new Coverage(subtable.Subtable16(4)).IndexOf(other.Id) : -1;
        return otherIndex < 0 ? -1 : Attach(subtable, index, markIndex, at, subtable.Subtable16(10), otherIndex);
    }

    /// <summary>Lays the mark's anchor on that of its class in the row of the glyph it hangs on.</summary>
    private int Attach(FontBytes subtable, int index, int markIndex, int on, FontBytes anchors, int row)
    {
        var classCount = subtable.U16(6);
        var marks = subtable.Subtable16(8);
        if (markIndex >= marks.U16(0) || row >= anchors.U16(0))
        {
            return -1;
        }

        var markClass = marks.U16(2 + (markIndex * 4));
        var markAnchor = marks.Subtable16(4 + (markIndex * 4));
        var anchor = markClass < classCount ? anchors.Subtable16(2 + (((row * classCount) + markClass) * 2)) : default;
        if (anchor.IsEmpty)
        {
            return -1;
        }

        Buffer.MarkUnsafeToBreak(on, index + 1);
        ref var mark = ref Buffer[index];
        mark.XOffset = anchor.I16(2) - markAnchor.I16(2);
        mark.YOffset = anchor.I16(4) - markAnchor.I16(4);
        mark.Attachment = on - index;
        mark.IsCursivelyAttached = false;
        return index + 1;
    }

    /// <summary>The nearest glyph before that is no mark; of those that one glyph became, the first.</summary>
    private int BaseBefore(int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            ref readonly var glyph = ref Buffer[i];
            if (glyph.Class == GlyphClass.Mark || (glyph.Is(GlyphTraits.Ignorable) && !glyph.Is(GlyphTraits.Hidden)))
            {
                continue;
            }

            if (!glyph.Is(GlyphTraits.Multiplied) || glyph.LigatureComponents == 0 || i == 0 || !Buffer[i - 1].Is(GlyphTraits.Multiplied) || Buffer[i - 1].Cluster != glyph.Cluster)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The nearest glyph before, among those that the lookup's choice of marks leaves.</summary>
    private int MarkBefore(int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            ref readonly var glyph = ref Buffer[i];
            var isPassedOver = (glyph.Is(GlyphTraits.Ignorable) && !glyph.Is(GlyphTraits.Hidden))
                || (glyph.Class == GlyphClass.Mark && IsLeftOut(glyph));
            if (!isPassedOver)
            {
                return i;
            }
        }

        return -1;
    }

    private bool IsLeftOut(in BufferGlyph mark) => Current.MarkFilteringSet >= 0
        ? !Gdef.IsInMarkSet(Current.MarkFilteringSet, mark.Id)
        : Current.MarkAttachmentClass != 0 && Current.MarkAttachmentClass != mark.MarkClass;

    private static bool Adjust(ref BufferGlyph glyph, FontBytes table, int at, int format)
    {
        var value = GposTable.ReadValue(table, at, format);
        glyph.XOffset += value.XPlacement;
        glyph.YOffset += value.YPlacement;
        glyph.Advance += value.XAdvance;
        return value.XPlacement != 0 || value.YPlacement != 0 || value.XAdvance != 0;
    }
}
