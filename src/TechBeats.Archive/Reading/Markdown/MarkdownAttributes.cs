using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Attributes between braces: kramdown's <c>{: #id .class width="300"}</c> anywhere, and <c>{#id .class}</c> behind a heading, a link or a figure.
/// Braces in any other place are text. Ids name headings, widths and heights size figures; the rest is for screens.
/// </summary>
internal sealed partial class MarkdownAttributes : InlineParser
{
    /// <summary>Characters of a list; a brace that isn't closed by then is text.</summary>
    private const int MaximumListLength = 1000;

    private static readonly object Key = new();

    public MarkdownAttributes() => OpeningCharacters = ['{'];

    /// <summary>What was attached to a block or inline; null when nothing was.</summary>
    public static AttributeList? Get(MarkdownObject markdown) => markdown.GetData(Key) as AttributeList;

    /// <summary>HTML without kramdown's lists on lines of their own, which the parser of Markdown never sees there; with as many lines.</summary>
    public static string WithoutLists(string html) => html.Contains("{:", StringComparison.Ordinal) ? ListLine().Replace(html, "") : html;

    /// <summary>The same text without lists right below the rows of a table, which would keep it from being one; with as many lines.</summary>
    public static string WithoutTableLists(string text)
    {
        if (!text.Contains("\n{:", StringComparison.Ordinal))
        {
            return text;
        }

        var fence = new FenceTracker();
        var lines = text.Split('\n');
        for (var index = 0; index < lines.Length; index++)
        {
            var isCode = fence.Pass(lines[index]);
            if (
                !isCode
                && index > 0
                && lines[index].StartsWith("{:", StringComparison.Ordinal)
                && lines[index].Length < MaximumListLength
                && lines[index - 1].Contains('|', StringComparison.Ordinal)
                && ListLine().IsMatch(lines[index])
            )
            {
                lines[index] = "";
            }
        }

        return string.Join('\n', lines);
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        rest = rest[..Math.Min(rest.Length, MaximumListLength)];
        var close = rest.IndexOfAny('}', '\n');
        if (close < 0 || rest[close] != '}')
        {
            return false;
        }

        var content = rest[1..close];
        var isKramdown = content.Length > 0 && content[0] == ':';
        if (AttributeList.Parse(isKramdown ? content[1..] : content, takesWords: isKramdown) is not { } list
            || (!isKramdown && !StandsBehindSomething(processor, slice, rest[(close + 1)..])))
        {
            return false;
        }

        if (TargetOf(processor, slice) is { } target)
        {
            target.SetData(Key, list.Over(Get(target)));
        }

        slice.Start += close + 1;
        return true;
    }

    private static bool StandsBehindSomething(InlineProcessor processor, StringSlice slice, ReadOnlySpan<char> after) =>
        (processor.Block is HeadingBlock && after.IsWhiteSpace()) || IsBehindLink(processor, slice);

    /// <summary>What the attributes belong to: the figure or link before them; of a paragraph that holds nothing else, the heading before it; else their block.</summary>
    private static MarkdownObject? TargetOf(InlineProcessor processor, StringSlice slice)
    {
        if (IsBehindLink(processor, slice))
        {
            return processor.Inline;
        }

        if (processor.Block is ParagraphBlock { Parent: { } parent } paragraph && processor.Inline is null)
        {
            var index = parent.IndexOf(paragraph);
            return index > 0 ? parent[index - 1] : null;
        }

        return processor.Block;
    }

    private static bool IsBehindLink(InlineProcessor processor, StringSlice slice) =>
        processor.Inline is LinkInline && slice.PeekCharExtra(-1) is ')' or ']';

    [GeneratedRegex("""^[ \t]*\{:[^{}\n]*\}[ \t]*$""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ListLine();
}
