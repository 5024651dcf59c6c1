using System.Buffers;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Styles;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Shaping;

/// <summary>
/// Shapes one paragraph. It splits the text into items of one style, level, face and script, and items into words. Then it joins the glyphs
/// of the words into runs.
/// </summary>
internal sealed class ParagraphShaping(Shaper shaper, string text, byte baseLevel) : IDisposable
{
    private static readonly SearchValues<char> LatinLetters = SearchValues.Create(
        [.. Enumerable.Range('A', 0x300 - 'A').Select(c => (char)c).Where(c => Scripts.ScriptOf(c) == Script.Latin)]);

    private const char FirstMark = '\u0300';

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \n\r\u2028\u2029");

    private readonly byte[] levels = BidiAlgorithm.LevelsOf(text, baseLevel);
    private bool isOneLevel;
    private readonly RunBuilder runs = new(text.Length);
    private readonly WordShaper words = new();

    // The current item.
    private int itemStart;
    private Face? itemFace;
    private Script itemScript;
    private byte itemLevel;

    // The face and script of the last letters with a script.
    private Face? precedingFace;
    private Script precedingScript;

    // A cache of the last plan, since the next item often has the same key.
    private PlanKey lastKey;
    private ShapingPlan? lastPlan;

    // A cache of the last style with its size for emoji.
    private TextStyle? emojiBase;
    private TextStyle? emojiStyle;

    public ShapedText Shape(IReadOnlyList<StyledRange> ranges)
    {
        isOneLevel = !levels.AsSpan().ContainsAnyExcept(baseLevel);
        for (var i = 0; i < ranges.Count;)
        {
            var style = ranges[i].Style;
            var (start, end) = (ranges[i].Start, ranges[i].End);
            for (i++; i < ranges.Count && ranges[i].Style.Equals(style); i++)
            {
                end = ranges[i].End;
            }

            ShapeRange(start, end, style);
        }

        return new ShapedText(text, baseLevel, runs.Finish());
    }

    public void Dispose()
    {
        runs.Dispose();
        words.Dispose();
    }

    private void ShapeRange(int start, int end, TextStyle style)
    {
        var selector = shaper.SelectorFor(style);
        itemStart = start;
        precedingFace = null;
        itemFace = selector.Own;
        itemScript = Script.Common;
        itemLevel = start < levels.Length ? levels[start] : baseLevel;
        for (var i = start; i < end;)
        {
            var plain = FindPlainEnd(i, end, selector);
            if (plain > i)
            {
                var isLatin = text.AsSpan(i, plain - i).ContainsAny(LatinLetters);
                ExtendItem(i, selector.Own, isLatin ? Script.Latin : Script.Common, style);
                i = plain;
                continue;
            }

            var next = Math.Min(GraphemeClusters.Next(text, i), end);
            ExtendWithCluster(i, next, selector, style);
            i = next;
        }

        FinishItem(end, style);
    }

    /// <summary>Returns the end of a range of one level with plain characters only.</summary>
    private int FindPlainEnd(int start, int end, FaceSelector selector)
    {
        var length = text.AsSpan(start, end - start).IndexOfAnyExcept(selector.PlainCharacters);

        // The character after the range may be a mark on the last one.
        var plain = length < 0 ? end : start + Math.Max(0, length - 1);
        if (isOneLevel)
        {
            return plain;
        }

        var sameLevel = levels.AsSpan(start, plain - start).IndexOfAnyExcept(levels[start]);
        return sameLevel < 0 ? plain : start + sameLevel;
    }

    private void ExtendWithCluster(int start, int end, FaceSelector selector, TextStyle style)
    {
        var cluster = text.AsSpan(start, end - start);
        if (IsInvisible(cluster))
        {
            // An invisible cluster needs no face and joins the current item.
            if (itemFace is not null)
            {
                ExtendItem(start, itemFace, Script.Common, style);
                return;
            }

            ExtendItem(start, selector.Own, Script.Common, style);
            return;
        }

        var script = ScriptOf(cluster);
        var face = FaceOfPrecedingText(cluster, script, selector) ?? selector.Select(cluster);
        if (script != Script.Common)
        {
            (precedingFace, precedingScript) = (face, script);
        }

        if (face is null && selector.CoveredLength(cluster) is > 0 and var covered)
        {
            ExtendWithParts(start, start + covered, end, selector, style);
            return;
        }

        ExtendItem(start, face, script, style);
        if (face is null)
        {
            FinishItem(end, style);
        }
    }

    /// <summary>
    /// Extends the item with a cluster that no face has whole: first the characters up to the middle, which one face has, then each mark in
    /// a face of its own. A mark without a face is a missing cluster of its own.
    /// </summary>
    private void ExtendWithParts(int start, int middle, int end, FaceSelector selector, TextStyle style)
    {
        ExtendWithCluster(start, middle, selector, style);
        for (var i = middle; i < end;)
        {
            _ = CodePoints.At(text.AsSpan(0, end), i, out var length);
            ExtendWithCluster(i, i + length, selector, style);
            i += length;
        }
    }

    /// <summary>
    /// Returns the face of the preceding letters for a character that several scripts share, such as a danda. Returns null if that face
    /// lacks the character, or if the style's own face has it.
    /// </summary>
    private Face? FaceOfPrecedingText(ReadOnlySpan<char> cluster, Script script, FaceSelector selector) =>
        script == Script.Common && precedingFace is not null && !selector.Own.Covers(cluster)
        && Scripts.ExtensionsOf(CodePoints.At(cluster, 0, out _)).Contains(precedingScript) && precedingFace.Covers(cluster)
            ? precedingFace
            : null;

    /// <summary>Extends the item, or begins a new one if the face, level or script changes.</summary>
    private void ExtendItem(int start, Face? face, Script script, TextStyle style)
    {
        var level = levels[start];
        if (face != itemFace || level != itemLevel || (script != Script.Common && itemScript != Script.Common && script != itemScript))
        {
            FinishItem(start, style);
            (itemFace, itemLevel) = (face, level);
            itemScript = script != Script.Common ? script : itemScript;
        }
        else if (script != Script.Common)
        {
            itemScript = script;
        }
    }

    private void FinishItem(int end, TextStyle style)
    {
        if (end > itemStart)
        {
            if (itemFace is null)
            {
                runs.AddMissing(itemStart, end, style, itemLevel);
            }
            else
            {
                ShapeItem(itemStart, end, itemFace, style);
            }
        }

        itemStart = end;
    }

    private void ShapeItem(int start, int end, Face face, TextStyle style)
    {
        var key = new PlanKey(face, itemScript, style.Language, ShapingFeatureSelection.FromStyle(style), (itemLevel & 1) != 0);
        var plan = lastPlan is not null && key == lastKey ? lastPlan : shaper.PlanFor(key);
        (lastKey, lastPlan) = (key, plan);
        runs.Begin(start, face, face.HasColorGlyphs ? EmojiStyle(style) : style, itemLevel, plan.UnitsPerEm);
        for (var i = start; i < end;)
        {
            switch (text[i])
            {
                case ' ':
                    runs.AddSpace(i, plan);
                    i++;
                    break;
                case '\n' or '\r' or '\u2028' or '\u2029':
                    i++;
                    break;
                default:
                    var wordEnd = WordEnd(i, end);
                    runs.Add(ShapeWord(plan, i, wordEnd), i);
                    i = wordEnd;
                    break;
            }
        }

        runs.End(end);
    }

    private int WordEnd(int start, int end)
    {
        var length = text.AsSpan(start, end - start).IndexOfAny(WordEnds);
        return length < 0 ? end : start + length;
    }

    private ShapedWord ShapeWord(ShapingPlan plan, int start, int end)
    {
        var word = text.AsSpan(start, end - start);

        // Context matters only if a style begins or ends within the word.
        var continues =
            word[0] >= FirstMark
            && start > 0
            && !WordEnds.Contains(text[start - 1])
            && Characters.IsMark(CodePoints.At(text, start, out _));
        if (continues || (plan.Joins && JoiningContext.AffectsJoining(text, start, end)))
        {
            return words.Shape(plan, text, start, end, continues);
        }

        if (!plan.TryFind(word, out var shaped))
        {
            shaped = words.Shape(plan, word, 0, word.Length);
            plan.Cache(word, shaped);
        }

        return shaped;
    }

    private TextStyle EmojiStyle(TextStyle style)
    {
        if (!ReferenceEquals(style, emojiBase))
        {
            (emojiBase, emojiStyle) = (style, style with { Size = style.Size * shaper.EmojiScale });
        }

        return emojiStyle!;
    }

    private static Script ScriptOf(ReadOnlySpan<char> cluster)
    {
        for (var i = 0; i < cluster.Length;)
        {
            var script = Scripts.ScriptOf(CodePoints.At(cluster, i, out var length));
            if (script is not (Script.Common or Script.Inherited or Script.Unknown))
            {
                return script;
            }

            i += length;
        }

        return Script.Common;
    }

    private static bool IsInvisible(ReadOnlySpan<char> cluster)
    {
        for (var i = 0; i < cluster.Length;)
        {
            if (!CharacterSubstitutes.IsInvisible(CodePoints.At(cluster, i, out var length)))
            {
                return false;
            }

            i += length;
        }

        return true;
    }
}
