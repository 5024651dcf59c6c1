namespace TechBeats.Typesetting.Fonts.Tables;

/// <summary>
/// A rule of a contextual lookup: glyphs in a row, what stands before and after them, and the lookups to apply to them
/// (OpenType, "Sequence Context" and "Chained Sequence Context"). Glyphs are told by 16-bit values.
/// </summary>
internal readonly struct ContextRule
{
    private ContextRule(FontBytes before, int beforeCount, FontBytes input, int inputCount, FontBytes after, int afterCount, FontBytes actions, int actionCount)
    {
        Before = before;
        BeforeCount = beforeCount;
        Input = input;
        InputCount = inputCount;
        After = after;
        AfterCount = afterCount;
        Actions = actions;
        ActionCount = actions.Bounded(actionCount, 4);
    }

    /// <summary>Values of the glyphs before, the nearest first.</summary>
    public FontBytes Before { get; }

    public int BeforeCount { get; }

    /// <summary>Values of the glyphs in a row, from the second on; the first is told by the subtable's coverage.</summary>
    public FontBytes Input { get; }

    /// <summary>Number of glyphs in a row, the first included.</summary>
    public int InputCount { get; }

    /// <summary>Values of the glyphs after.</summary>
    public FontBytes After { get; }

    public int AfterCount { get; }

    /// <summary>Pairs of 16-bit numbers: which glyph of the row, and which lookup.</summary>
    public FontBytes Actions { get; }

    public int ActionCount { get; }

    /// <summary>Reads a rule.</summary>
    /// <param name="rule">A rule of a set (formats 1 and 2), or a subtable of format 3 after its format.</param>
    /// <param name="isChained">True when it has glyphs before and after.</param>
    /// <param name="hasFirst">True when the value of the first glyph is written too (format 3).</param>
    public static ContextRule Read(FontBytes rule, bool isChained, bool hasFirst)
    {
        if (!isChained)
        {
            var count = rule.U16(0);
            var written = hasFirst ? count : count - 1;
            return new ContextRule(default, 0, rule.From(hasFirst ? 6 : 4), count, default, 0, rule.From(4 + (written * 2)), rule.U16(2));
        }

        var (before, beforeCount) = (rule.From(2), rule.U16(0));
        var rest = rule.From(2 + (beforeCount * 2));
        var inputCount = rest.U16(0);
        var input = rest.From(hasFirst ? 4 : 2);
        rest = rest.From(2 + ((hasFirst ? inputCount : inputCount - 1) * 2));
        var (after, afterCount) = (rest.From(2), rest.U16(0));
        rest = rest.From(2 + (afterCount * 2));
        return new ContextRule(before, beforeCount, input, inputCount, after, afterCount, rest.From(2), rest.U16(0));
    }
}
