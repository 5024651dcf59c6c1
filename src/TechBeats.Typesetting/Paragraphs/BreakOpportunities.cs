using TechBeats.Unicode;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>Where lines may end: where UAX 14 says so, except that addresses and code have joints of their own and a note's mark stays with its word.</summary>
internal static class BreakOpportunities
{
    /// <summary>All places, in order; the text's end is the last.</summary>
    public static List<Opportunity> Find(MeasuredText measured)
    {
        var text = measured.Text;
        var standard = new LineBreak[text.Length + 1];
        LineBreaking.Find(text, standard);
        var tokens = JointedTokens(measured);
        var found = new List<Opportunity>(text.Length / 4 + 1);
        for (var i = 1; i < text.Length; i++)
        {
            var kind = KindAt(measured, standard[i], tokens, i);
            if (kind is not null && measured.StartsCluster(i) && !IsBeforeNoteMark(measured, i))
            {
                found.Add(new Opportunity(i, kind.Value));
                if (kind == OpportunityKind.Ideographs)
                {
                    measured.Elasticity.AddGap(measured.LastCluster(i), measured.StyleAt(i).Size);
                }
            }
        }

        found.Add(new Opportunity(text.Length, OpportunityKind.Forced));
        return found;
    }

    private static OpportunityKind? KindAt(MeasuredText measured, LineBreak standard, int[]? tokens, int i)
    {
        var text = measured.Text;
        var (before, after) = (text[i - 1], text[i]);
        if (before == CollectedText.LineEnd)
        {
            return OpportunityKind.Forced;
        }

        if (tokens is not null && tokens[i - 1] != 0 && tokens[i - 1] == tokens[i])
        {
            var start = tokens[i] - 1;
            var end = i;
            while (end < text.Length && tokens[end] == tokens[i])
            {
                end++;
            }

            return Joints.Between(text.AsSpan(start, end - start), i - start) is OpportunityKind.Joint ? OpportunityKind.Joint : null;
        }

        if (standard == LineBreak.None)
        {
            return null;
        }

        return before switch
        {
            ' ' => OpportunityKind.Space,
            '\u00AD' => OpportunityKind.SoftHyphen,
            '-' or '\u2010' => OpportunityKind.AfterHyphen,
            '\u2013' or '\u2014' => OpportunityKind.AfterDash,
            _ when after == '\u2014' => OpportunityKind.BeforeDash,
            _ when IsIdeographic(text, i - 1) || IsIdeographic(text, i) => OpportunityKind.Ideographs,
            _ => OpportunityKind.Other,
        };
    }

    /// <summary>Which address or stretch of code every character belongs to, by its start counted from 1; 0 for running text. Null when all is running text.</summary>
    private static int[]? JointedTokens(MeasuredText measured)
    {
        var text = measured.Text;
        int[]? tokens = null;
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && IsTokenCharacter(text[end]))
            {
                end++;
            }

            if (end - start >= 6)
            {
                MarkToken(measured, start, end, ref tokens);
            }

            start = end + 1;
        }

        return tokens;
    }

    private static void MarkToken(MeasuredText measured, int start, int end, ref int[]? tokens)
    {
        if (Joints.IsAddress(measured.Text.AsSpan(start, end - start)))
        {
            tokens ??= new int[measured.Text.Length];
            tokens.AsSpan(start, end - start).Fill(start + 1);
            return;
        }

        for (var stretch = measured.Collected.StretchAt(start); stretch < measured.Collected.Stretches.Count; stretch++)
        {
            var (from, to, context) = measured.Collected.Stretches[stretch];
            if (from >= end)
            {
                break;
            }

            if (context.IsCode)
            {
                tokens ??= new int[measured.Text.Length];
                from = Math.Max(from, start);
                tokens.AsSpan(from, Math.Min(to, end) - from).Fill(from + 1);
            }
        }
    }

    private static bool IsTokenCharacter(char c) => c is > ' ' and < '\u1100' and not '\u00A0' and not '\u00AD';

    private static bool IsBeforeNoteMark(MeasuredText measured, int i)
    {
        var stretch = measured.Collected.Stretches[measured.Collected.StretchAt(i)];
        return stretch.Start == i && stretch.Context.Note is not null;
    }

    private static bool IsIdeographic(string text, int index)
    {
        var c = text[index];
        if (c < '\u2E80')
        {
            return false;
        }

        var codePoint = char.IsLowSurrogate(c) && index > 0 && char.IsHighSurrogate(text[index - 1]) ? char.ConvertToUtf32(text[index - 1], c)
            : char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? char.ConvertToUtf32(c, text[index + 1])
            : c;
        return codePoint < 0x1F000 && Characters.EastAsianWidthOf(codePoint) is EastAsianWidth.Wide or EastAsianWidth.Fullwidth;
    }
}
