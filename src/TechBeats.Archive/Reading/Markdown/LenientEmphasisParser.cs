using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Parses emphasis like CommonMark (6.2) with one exception. Bold may also end between closing punctuation and a letter, and begin between
/// a letter and opening punctuation. Thus <c>**Results:**The paper</c> is bold, as in kramdown. Chinese, Japanese and Korean follow the
/// CJK-friendly amendment to CommonMark.
/// </summary>
internal sealed class LenientEmphasisParser : EmphasisInlineParser
{
    private const string Closing = ":.,;!?)]}%…”’»\"'";

    private const string Opening = "([{“‘«\"'";

    public LenientEmphasisParser()
    {
        CjkFriendlyEmphasis = true;
        EmphasisDescriptors.Add(new EmphasisDescriptor('~', 2, 2, true));
        EmphasisDescriptors.Add(new EmphasisDescriptor('=', 2, 2, false));
        EmphasisDescriptors.Add(new EmphasisDescriptor('^', 2, 2, false));
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice.PeekCharExtra(-1);
        if (!base.Match(processor, ref slice))
        {
            return false;
        }

        if (processor.Inline is EmphasisDelimiterInline { DelimiterChar: '*', DelimiterCount: 2 } delimiter)
        {
            if (delimiter.Type == DelimiterType.Open && Closing.Contains(before, StringComparison.Ordinal))
            {
                delimiter.Type |= DelimiterType.Close;
            }
            else if (delimiter.Type == DelimiterType.Close && Opening.Contains(slice.CurrentChar, StringComparison.Ordinal))
            {
                delimiter.Type |= DelimiterType.Open;
            }
        }

        return true;
    }
}
