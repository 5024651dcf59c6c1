using TechBeats.Typesetting.Fonts.Tables;

namespace TechBeats.Typesetting.Shaping;

/// <summary>
/// Applies lookups to a buffer: what <c>GSUB</c> and <c>GPOS</c> share. Goes over the glyphs, passes over those that the
/// lookup ignores, and matches sequences with their context (OpenType, "OpenType Layout Common Table Formats").
/// </summary>
internal abstract class LookupApplier(LayoutTable table, GdefTable gdef)
{
    /// <summary>Longest sequence that is matched, and deepest nesting of lookups; real fonts stay far below.</summary>
    protected const int LongestSequence = 64;
    private const int DeepestNesting = 6;

    // A malicious font could make contexts of contexts that cost without end.
    private const int MostStepsPerGlyph = 4096;

    private int depth;
    private int stepsLeft;

    protected GdefTable Gdef { get; } = gdef;

    protected GlyphBuffer Buffer { get; private set; } = null!;

    /// <summary>The lookup that is being applied, for what it ignores.</summary>
    protected Lookup Current { get; private set; } = null!;

    /// <summary>The features that the glyphs must take part in.</summary>
    protected uint Mask { get; private set; }

    protected abstract bool IsPositioning { get; }

    protected abstract int ContextType { get; }

    /// <summary>False when an invisible joiner must be matched and not passed over.</summary>
    private bool PassesOverJoiners { get; set; }

    /// <summary>Applies the lookup to every glyph of the buffer that takes part.</summary>
    public void Apply(GlyphBuffer buffer, in PlannedLookup planned)
    {
        Buffer = buffer;
        Current = planned.Lookup;
        Mask = planned.Mask;
        PassesOverJoiners = planned.PassesOverJoiners;
        stepsLeft = (buffer.Count + 16) * MostStepsPerGlyph;
        if (!IsPositioning && Current.Type == GsubTable.ReverseChainedSingle)
        {
            for (var i = buffer.Count - 1; i >= 0; i--)
            {
                _ = TryAt(i);
            }

            return;
        }

        for (var i = 0; i < buffer.Count;)
        {
            var next = TryAt(i);
            i = next > i ? next : i + 1;
        }
    }

    /// <summary>Applies a subtable at the glyph.</summary>
    /// <returns>Where to go on, after the glyphs that it dealt with; -1 when it doesn't apply.</returns>
    protected abstract int ApplySubtable(in Subtable subtable, int index, int coverageIndex);

    /// <summary>The next glyph that the lookup sees; -1 when there is none.</summary>
    protected int Next(int index)
    {
        for (var i = index + 1; i < Buffer.Count; i++)
        {
            var passing = PassingOver(Buffer[i], isContext: false);
            if (passing == Passing.No)
            {
                return (Buffer[i].Mask & Mask) != 0 ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>The glyph before that the lookup sees; -1 when there is none.</summary>
    protected int Previous(int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            if (PassingOver(Buffer[i], isContext: false) == Passing.No)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Finds glyphs that match the values, one after the other, beginning with the second of the sequence.</summary>
    /// <param name="matcher">How a value tells a glyph.</param>
    /// <param name="values">16-bit values from the second one on.</param>
    /// <param name="positions">Takes the places of all glyphs; the first is filled already.</param>
    protected bool MatchInput(in Matcher matcher, FontBytes values, Span<int> positions)
    {
        var first = Buffer[positions[0]];
        var at = positions[0];
        for (var i = 1; i < positions.Length; i++)
        {
            at = NextMatch(at, 1, matcher, values.U16((i - 1) * 2), isContext: false);
            if (at < 0 || !BelongTogether(first, Buffer[at]))
            {
                return false;
            }

            positions[i] = at;
        }

        return true;
    }

    protected bool MatchesBefore(int index, in Matcher matcher, FontBytes values, int count) =>
        MatchesContext(index, -1, matcher, values, count, out _);

    protected bool MatchesAfter(int index, in Matcher matcher, FontBytes values, int count, out int last) =>
        MatchesContext(index, 1, matcher, values, count, out last);

    /// <summary>Applies a contextual subtable, types 5 and 6 of <c>GSUB</c>, 7 and 8 of <c>GPOS</c>.</summary>
    protected int ApplyContext(in Subtable subtable, int index, int coverageIndex, bool isChained)
    {
        var bytes = subtable.Bytes;
        switch (bytes.U16(0))
        {
            case 1:
            {
                var rules = coverageIndex < bytes.U16(4) ? bytes.Subtable16(6 + (coverageIndex * 2)) : default;
                return ApplyRules(rules, index, isChained, Matcher.Glyphs, Matcher.Glyphs, Matcher.Glyphs);
            }

            case 2 when isChained:
            {
                var input = bytes.Subtable16(6);
                var set = new ClassDefinition(input).ClassOf(Buffer[index].Id);
                var rules = set < bytes.U16(10) ? bytes.Subtable16(12 + (set * 2)) : default;
                return ApplyRules(rules, index, isChained, Matcher.Classes(bytes.Subtable16(4)), Matcher.Classes(input), Matcher.Classes(bytes.Subtable16(8)));
            }

            case 2:
            {
                var input = bytes.Subtable16(4);
                var set = new ClassDefinition(input).ClassOf(Buffer[index].Id);
                var rules = set < bytes.U16(6) ? bytes.Subtable16(8 + (set * 2)) : default;
                return ApplyRules(rules, index, isChained, default, Matcher.Classes(input), default);
            }

            case 3:
                var coverages = Matcher.Coverages(bytes);
                return ApplyRule(ContextRule.Read(bytes.From(2), isChained, hasFirst: true), index, coverages, coverages, coverages);
            default:
                return -1;
        }
    }

    private int ApplyRules(FontBytes rules, int index, bool isChained, in Matcher before, in Matcher input, in Matcher after)
    {
        for (var i = 0; i < rules.Bounded(rules.U16(0), 2) && stepsLeft > 0; i++)
        {
            var next = ApplyRule(ContextRule.Read(rules.Subtable16(2 + (i * 2)), isChained, hasFirst: false), index, before, input, after);
            if (next >= 0)
            {
                return next;
            }
        }

        return -1;
    }

    private int ApplyRule(in ContextRule rule, int index, in Matcher before, in Matcher input, in Matcher after)
    {
        if (rule.InputCount is < 1 or > LongestSequence)
        {
            return -1;
        }

        Span<int> places = stackalloc int[LongestSequence];
        var positions = places[..rule.InputCount];
        positions[0] = index;
        return MatchInput(input, rule.Input, positions)
            && MatchesBefore(index, before, rule.Before, rule.BeforeCount)
            && MatchesAfter(positions[^1], after, rule.After, rule.AfterCount, out var last)
            ? ApplyActions(rule, positions, last)
            : -1;
    }

    /// <summary>Applies the lookups that a context names, each at a glyph of the sequence, while the sequence may grow or shrink.</summary>
    private int ApplyActions(in ContextRule rule, ReadOnlySpan<int> matched, int last)
    {
        Buffer.MarkUnsafeToBreak(matched[0], last + 1);
        Span<int> positions = stackalloc int[LongestSequence * 2];
        matched.CopyTo(positions);
        var count = matched.Length;
        var end = matched[^1] + 1;
        for (var i = 0; i < rule.ActionCount; i++)
        {
            var sequenceIndex = rule.Actions.U16(i * 4);
            if (sequenceIndex >= count || positions[sequenceIndex] >= Buffer.Count)
            {
                continue;
            }

            var length = Buffer.Count;
            ApplyNested(rule.Actions.U16((i * 4) + 2), positions[sequenceIndex]);
            var delta = Buffer.Count - length;
            if (delta == 0)
            {
                continue;
            }

            // The glyphs that came belong to the sequence, those that went are gone from it.
            end = Math.Max(end + delta, positions[sequenceIndex] + (delta < 0 ? 0 : 1));
            var next = sequenceIndex + 1;
            if (delta > 0)
            {
                delta = Math.Min(delta, positions.Length - count);
                positions[next..count].CopyTo(positions[(next + delta)..]);
                for (var j = 0; j < delta; j++)
                {
                    positions[next + j] = positions[next + j - 1] + 1;
                }

                count += delta;
                next += delta;
            }
            else
            {
                var gone = Math.Min(-delta, count - next);
                positions[(next + gone)..count].CopyTo(positions[next..]);
                count -= gone;
            }

            for (; next < count; next++)
            {
                positions[next] = Math.Max(0, positions[next] + delta);
            }
        }

        return Math.Min(end, Buffer.Count);
    }

    private void ApplyNested(int lookupIndex, int index)
    {
        if (depth >= DeepestNesting || table.LookupAt(lookupIndex) is not { } nested)
        {
            return;
        }

        var outer = Current;
        Current = nested;
        depth++;
        _ = TryAt(index);
        depth--;
        Current = outer;
    }

    private int TryAt(int index)
    {
        ref readonly var glyph = ref Buffer[index];
        if (!Current.MayApplyAt(glyph.Id) || (glyph.Mask & Mask) == 0 || PassingOver(glyph, isContext: false) == Passing.Yes)
        {
            return -1;
        }

        foreach (ref readonly var subtable in Current.Subtables.AsSpan())
        {
            var coverageIndex = subtable.Coverage.IndexOf(Buffer[index].Id);
            if (coverageIndex >= 0 && stepsLeft-- > 0)
            {
                var next = Current.Type == ContextType ? ApplyContext(subtable, index, coverageIndex, isChained: false)
                    : Current.Type == ContextType + 1 ? ApplyContext(subtable, index, coverageIndex, isChained: true)
                    : ApplySubtable(subtable, index, coverageIndex);
                if (next >= 0)
                {
                    return next;
                }
            }
        }

        return -1;
    }

    private bool MatchesContext(int index, int direction, in Matcher matcher, FontBytes values, int count, out int last)
    {
        last = index;
        for (var i = 0; i < count; i++)
        {
            last = NextMatch(last, direction, matcher, values.U16(i * 2), isContext: true);
            if (last < 0)
            {
                return false;
            }
        }

        return true;
    }

    private int NextMatch(int index, int direction, in Matcher matcher, int value, bool isContext)
    {
        for (var i = index + direction; i >= 0 && i < Buffer.Count; i += direction)
        {
            stepsLeft--;
            ref readonly var glyph = ref Buffer[i];
            var passing = PassingOver(glyph, isContext);
            if (passing == Passing.Yes)
            {
                continue;
            }

            if ((isContext || (glyph.Mask & Mask) != 0) && matcher.Matches(glyph.Id, value))
            {
                return i;
            }

            if (passing == Passing.No)
            {
                return -1;
            }
        }

        return -1;
    }

    private Passing PassingOver(in BufferGlyph glyph, bool isContext)
    {
        if (IsIgnored(glyph))
        {
            return Passing.Yes;
        }

        return glyph.Is(GlyphTraits.Ignorable)
            && !glyph.Is(GlyphTraits.Hidden)
            && (IsPositioning || isContext || !glyph.Is(GlyphTraits.NonJoiner))
            && (isContext || PassesOverJoiners || !glyph.Is(GlyphTraits.Joiner))
            ? Passing.Maybe
            : Passing.No;
    }

    private bool IsIgnored(in BufferGlyph glyph) => glyph.Class switch
    {
        GlyphClass.Base => (Current.Flags & LookupFlags.IgnoreBases) != 0,
        GlyphClass.Ligature => (Current.Flags & LookupFlags.IgnoreLigatures) != 0,
        GlyphClass.Mark => IsIgnoredMark(glyph),
        _ => false,
    };

    private bool IsIgnoredMark(in BufferGlyph mark)
    {
        if ((Current.Flags & LookupFlags.IgnoreMarks) != 0)
        {
            return true;
        }

        if (Current.MarkFilteringSet >= 0)
        {
            return !Gdef.IsInMarkSet(Current.MarkFilteringSet, mark.Id);
        }

        return Current.MarkAttachmentClass != 0 && Current.MarkAttachmentClass != mark.MarkClass;
    }

    /// <summary>Marks make a sequence only with marks on the same component of the same ligature.</summary>
    private static bool BelongTogether(in BufferGlyph first, in BufferGlyph other)
    {
        static int ComponentOf(in BufferGlyph glyph) => glyph.Class == GlyphClass.Mark ? glyph.LigatureComponents : 0;

        if (first.LigatureId != 0 && ComponentOf(first) != 0)
        {
            return other.LigatureId == first.LigatureId && ComponentOf(other) == ComponentOf(first);
        }

        return other.LigatureId == 0 || ComponentOf(other) == 0 || other.LigatureId == first.LigatureId;
    }

    private enum Passing
    {
        /// <summary>The glyph must match.</summary>
        No,

        /// <summary>The glyph may match and may be passed over.</summary>
        Maybe,
        Yes,
    }
}
