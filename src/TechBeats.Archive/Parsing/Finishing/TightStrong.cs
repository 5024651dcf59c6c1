using System.Text.RegularExpressions;
using TechBeats.Model;

namespace TechBeats.Archive.Parsing.Finishing;

/// <summary>
/// Makes strong what its author meant to be: <c>**Results:**The</c>. CommonMark (0.31.2, 6.2) lets no <c>**</c> close
/// between punctuation and a letter, nor open between a letter and punctuation; kramdown does, and so do the authors who
/// write for it, or in languages that put no spaces between words.
/// </summary>
internal sealed partial class TightStrong : BlockRewriter
{
    protected override IEnumerable<Inline> Change(Text text)
    {
        if (!text.Value.Contains("**", StringComparison.Ordinal))
        {
            return [text];
        }

        var inlines = new List<Inline>();
        var end = 0;
        foreach (Match match in Strong().Matches(text.Value))
        {
            Add(inlines, text.Value[end..match.Index]);
            inlines.Add(new Styled(InlineStyle.Strong, [new Text(match.Groups["words"].Value)]));
            end = match.Index + match.Length;
        }

        Add(inlines, text.Value[end..]);
        return inlines;
    }

    private static void Add(List<Inline> inlines, string words)
    {
        if (words.Length > 0)
        {
            inlines.Add(new Text(words));
        }
    }

    [GeneratedRegex(@"\*\*(?<words>[^\s*][^*]*\p{P})\*\*(?=[\p{L}\p{N}])|(?<=[\p{L}\p{N}])\*\*(?<words>\p{P}[^*]*[^\s*])\*\*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Strong();
}
