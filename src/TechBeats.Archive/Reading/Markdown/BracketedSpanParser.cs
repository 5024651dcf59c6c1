using Markdig.Helpers;
using Markdig.Parsers;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Removes the brackets and attributes of a span, so that its text is read like any other: <c>[words]{.smallcaps}</c>. Source: Pandoc
/// User's Guide, extension <c>bracketed_spans</c>.
/// </summary>
internal sealed class BracketedSpanParser : InlineParser
{
    /// <summary>Maximum length of the text of a span, in characters.</summary>
    private const int MaximumLength = 300;

    /// <summary>Maximum length of the attributes, in characters.</summary>
    private const int MaximumListLength = 200;

    public BracketedSpanParser() => OpeningCharacters = ['[', ']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.Text.AsSpan(0, slice.End + 1);
        var start = slice.Start;
        if (slice.CurrentChar == '[')
        {
            if (start > 0 && text[start - 1] is '!' or '\\' or '[' or ']')
            {
                return false;
            }

            var ahead = text[(start + 1)..Math.Min(text.Length, start + MaximumLength)];
            var close = ahead.IndexOfAny("[]\n");
            if (close < 1 || ahead[close] != ']' || ListAfter(text, start + 1 + close) < 0)
            {
                return false;
            }

            slice.Start++;
            return true;
        }

        var end = ListAfter(text, start);
        var before = text[Math.Max(0, start - MaximumLength)..start];
        var open = before.LastIndexOfAny("[]\n");
        if (
            end < 0
            || open < 0
            || before[open] != '['
            || open == before.Length - 1
            || (open > 0 && before[open - 1] is '!' or '\\' or '[' or ']')
        )
        {
            return false;
        }

        slice.Start = end;
        return true;
    }

    /// <summary>The index after the attributes behind a closing bracket, or -1 if there are none.</summary>
    private static int ListAfter(ReadOnlySpan<char> text, int close)
    {
        if (close + 2 >= text.Length || text[close + 1] != '{' || text[close + 2] is not ('.' or '#'))
        {
            return -1;
        }

        var list = text[(close + 2)..Math.Min(text.Length, close + MaximumListLength)];
        var length = list.IndexOfAny("{}\n");
        return length > 1 && list[length] == '}' && AttributeList.Parse(list[..length], acceptsWords: false) is not null
            ? close + 2 + length + 1
            : -1;
    }
}
