using System.Buffers;
using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Styles;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Shaping;

/// <summary>
/// The shaping of one paragraph: cuts the text into items of one style, level, face and script, those into words, and
/// gathers the words' glyphs in runs.
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

    // The item that is being gathered.
    private int itemStart;
    private Face? itemFace;
    private Script itemScript;
    private byte itemLevel;

    // The face of the last letters that had a script.
    private Face? scriptFace;
    private Script faceScript;

    // What the last item asked for, since the next one mostly asks for the same.
    private PlanKey lastKey;
    private ShapingPlan? lastPlan;

    // The size of emoji in the style that asked last.
    private TextStyle? emojiOf;
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
        var choice = shaper.ChoiceFor(style);
        itemStart = start;
        scriptFace = null;
        itemFace = choice.Own;
        itemScript = Script.Common;
        itemLevel = start < levels.Length ? levels[start] : baseLevel;
        for (var i = start; i < end;)
        {
            var plain = PlainEnd(i, end, choice);
            if (plain > i)
            {
                var isLatin = text.AsSpan(i, plain - i).ContainsAny(LatinLetters);
                Continue(i, choice.Own, isLatin ? Script.Latin : Script.Common, style);
                i = plain;
                continue;
            }

            var next = Math.Min(GraphemeClusters.Next(text, i), end);
            ContinueWithCluster(i, next, choice, style);
            i = next;
        }

        FinishItem(end, style);
    }

    /// <summary>The end of a stretch of one level whose characters need no closer look.</summary>
    private int PlainEnd(int start, int end, FaceChoice choice)
    {
        var length = text.AsSpan(start, end - start).IndexOfAnyExcept(choice.PlainCharacters);

        // What stops the stretch may be a mark on its last character.
        var plain = length < 0 ? end : start + Math.Max(0, length - 1);
        if (isOneLevel)
        {
            return plain;
        }

        var sameLevel = levels.AsSpan(start, plain - start).IndexOfAnyExcept(levels[start]);
        return sameLevel < 0 ? plain : start + sameLevel;
    }

    private void ContinueWithCluster(int start, int end, FaceChoice choice, TextStyle style)
    {
        var cluster = text.AsSpan(start, end - start);
        if (IsInvisible(cluster))
        {
            // It stays with what stands before it: it needs no face.
            if (itemFace is not null)
            {
                Continue(start, itemFace, Script.Common, style);
                return;
            }

            Continue(start, choice.Own, Script.Common, style);
            return;
        }

        var script = ScriptOf(cluster);
        var face = FaceOfTextBefore(cluster, script, choice) ?? choice.Of(cluster);
        if (script != Script.Common)
        {
            (scriptFace, faceScript) = (face, script);
        }

        Continue(start, face, script, style);
        if (face is null)
        {
            FinishItem(end, style);
        }
    }

    /// <summary>
    /// The face of the letters before a sign that several scripts share, such as a danda, when it has the sign and the style's
    /// own face lacks it; null otherwise.
    /// </summary>
    private Face? FaceOfTextBefore(ReadOnlySpan<char> cluster, Script script, FaceChoice choice) =>
        script == Script.Common && scriptFace is not null && !choice.Own.Covers(cluster)
        && Scripts.ExtensionsOf(CodePoints.At(cluster, 0, out _)).Contains(faceScript) && scriptFace.Covers(cluster)
            ? scriptFace
            : null;

    /// <summary>Goes on with the item, or begins a new one where the face, the level or the script is another.</summary>
    private void Continue(int start, Face? face, Script script, TextStyle style)
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
        var key = new PlanKey(face, itemScript, style.Language, ShapingFeaturesOfStyle.Of(style), (itemLevel & 1) != 0);
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

        // Only where a style begins or ends within a word does what is outside matter.
        var continues =
            word[0] >= FirstMark
            && start > 0
            && !WordEnds.Contains(text[start - 1])
            && Characters.IsMark(CodePoints.At(text, start, out _));
        if (continues || (plan.Joins && JoiningContext.Reaches(text, start, end)))
        {
            return words.Shape(plan, text, start, end, continues);
        }

        if (!plan.TryFind(word, out var shaped))
        {
            shaped = words.Shape(plan, word, 0, word.Length);
            plan.Keep(word, shaped);
        }

        return shaped;
    }

    private TextStyle EmojiStyle(TextStyle style)
    {
        if (!ReferenceEquals(style, emojiOf))
        {
            (emojiOf, emojiStyle) = (style, style with { Size = style.Size * shaper.EmojiScale });
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
            if (!CharacterStandIns.IsInvisible(CodePoints.At(cluster, i, out var length)))
            {
                return false;
            }

            i += length;
        }

        return true;
    }
}
