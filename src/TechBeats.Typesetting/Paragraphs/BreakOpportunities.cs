using TechBeats.Unicode;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>
/// Finds break opportunities by UAX 14, with two exceptions: addresses and code break at their own joints, and a note mark stays with its
/// word.
/// </summary>
internal static class BreakOpportunities
{
    /// <summary>Returns the opportunities in order. The last one is the end of the text.</summary>
    public static List<BreakOpportunity> Find(MeasuredText measured)
    {
        var text = measured.Text;
        var standard = new LineBreakAction[text.Length + 1];
        LineBreaking.Find(text, standard);
        var tokens = JointedToken.FindAll(measured.Collected);
        var token = 0;
        var found = new List<BreakOpportunity>(text.Length / 4 + 1);
        for (var i = 1; i < text.Length; i++)
        {
            while (token < tokens.Count && tokens[token].End <= i)
            {
                token++;
            }

            var isInToken = token < tokens.Count && tokens[token].Start < i;
            var kind = isInToken ? KindInToken(text, tokens[token], i) : KindAt(text, standard[i], i);
            if (kind is not null && measured.StartsCluster(i) && !IsBeforeNoteMark(measured, i))
            {
                found.Add(new BreakOpportunity(i, kind.Value));
                if (kind == BreakOpportunityKind.Ideographs)
                {
                    measured.Elasticity.AddGap(measured.LastCluster(i), measured.StyleAt(i).Size);
                }
            }
        }

        found.Add(new BreakOpportunity(text.Length, BreakOpportunityKind.Forced));
        return found;
    }

    private static BreakOpportunityKind? KindInToken(string text, JointedToken token, int i) =>
        Joints.Between(text.AsSpan(token.Start, token.End - token.Start), i - token.Start) is BreakOpportunityKind.Joint
            ? BreakOpportunityKind.Joint
            : null;

    private static BreakOpportunityKind? KindAt(string text, LineBreakAction standard, int i)
    {
        var (before, after) = (text[i - 1], text[i]);
        if (before == CollectedText.LineEnd)
        {
            return BreakOpportunityKind.Forced;
        }

        if (standard == LineBreakAction.Prohibited)
        {
            return null;
        }

        return before switch
        {
            ' ' => BreakOpportunityKind.Space,
            '\u00AD' => BreakOpportunityKind.SoftHyphen,
            '-' or '\u2010' => BreakOpportunityKind.AfterHyphen,
            '\u2013' or '\u2014' => BreakOpportunityKind.AfterDash,
            _ when after == '\u2014' => BreakOpportunityKind.BeforeDash,
            _ when IsIdeographic(text, i - 1) || IsIdeographic(text, i) => BreakOpportunityKind.Ideographs,
            _ => BreakOpportunityKind.Other,
        };
    }

    private static bool IsBeforeNoteMark(MeasuredText measured, int i)
    {
        var run = measured.Collected.Runs[measured.Collected.RunIndexAt(i)];
        return run.Start == i && run.Context.Note is not null;
    }

    private static bool IsIdeographic(string text, int index)
    {
        var c = text[index];
        if (c < '\u2E80')
        {
            return false;
        }

        var codePoint =
            char.IsLowSurrogate(c) && index > 0 && char.IsHighSurrogate(text[index - 1]) ? char.ConvertToUtf32(text[index - 1], c)
            : char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
                ? char.ConvertToUtf32(c, text[index + 1])
            : c;
        return codePoint < 0x1F000 && Characters.EastAsianWidthOf(codePoint) is EastAsianWidth.Wide or EastAsianWidth.Fullwidth;
    }
}
