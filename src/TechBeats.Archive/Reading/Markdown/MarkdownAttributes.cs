using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Parses attributes between braces: kramdown's <c>{: #id .class width="300"}</c> anywhere, and <c>{#id .class}</c> after a heading, a link
/// or a figure. Other braces are text. Only ids, widths and heights are used.
/// </summary>
internal sealed partial class MarkdownAttributes : InlineParser
{
    /// <summary>Maximum length of a list, in characters. A longer one is text.</summary>
    private const int MaximumListLength = 1000;

    private static readonly object Key = new();

    public MarkdownAttributes() => OpeningCharacters = ['{'];

    /// <summary>The attributes of a block or inline, or null if there are none.</summary>
    public static AttributeList? Get(MarkdownObject markdown) => markdown.GetData(Key) as AttributeList;

    /// <summary>
    /// Removes kramdown's attribute lists from HTML, where the Markdown parser does not see them. The number of lines does not change.
    /// </summary>
    public static string WithoutLists(string html) => html.Contains("{:", StringComparison.Ordinal) ? ListLine().Replace(html, "") : html;

    /// <summary>
    /// Removes attribute lists directly below a table, which would prevent the table. The number of lines does not change.
    /// </summary>
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
            var isCode = fence.Advance(lines[index]);
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
        if (AttributeList.Parse(isKramdown ? content[1..] : content, acceptsWords: isKramdown) is not { } list
            || (!isKramdown && !FollowsTarget(processor, slice, rest[(close + 1)..])))
        {
            return false;
        }

        if (TargetOf(processor, slice) is { } target)
        {
            target.SetData(Key, list.WithDefaults(Get(target)));
        }

        slice.Start += close + 1;
        return true;
    }

    private static bool FollowsTarget(InlineProcessor processor, StringSlice slice, ReadOnlySpan<char> after) =>
        (processor.Block is HeadingBlock && after.IsWhiteSpace()) || FollowsLink(processor, slice);

    /// <summary>
    /// The object of the attributes. A figure or link before them comes first. Attributes alone in a paragraph belong to the block before
    /// it, others to the current block.
    /// </summary>
    private static MarkdownObject? TargetOf(InlineProcessor processor, StringSlice slice)
    {
        if (FollowsLink(processor, slice))
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

    private static bool FollowsLink(InlineProcessor processor, StringSlice slice) =>
        (processor.Inline is LinkInline && slice.PeekCharExtra(-1) is ')' or ']')
        || (processor.Inline is CodeInline && slice.PeekCharExtra(-1) == '`');

    [GeneratedRegex("""^[ \t]*\{:[^{}\n]*\}[ \t]*$""", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex ListLine();
}
