using System.Buffers;
using TechBeats.Archive.Reading.Markdown;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>
/// Finds the template tags and shortcodes of a text in one pass. Code is skipped: fences, code spans, indented code, <c>pre</c> and
/// <c>code</c> elements. Only the delimiters of verbatim text (<c>{% raw %}</c>, <c>{{&lt;/* */&gt;}}</c>) are read there. Formulas are
/// skipped, too: braces after a command, a subscript or a superscript are TeX.
/// </summary>
internal sealed class TemplateTagFinder
{
    /// <summary>Maximum length of a tag, in characters. Longer ones are text.</summary>
    private const int MaximumTagLength = 4000;

    /// <summary>Tags whose content is code or a comment up to their end. No tag is read inside.</summary>
    private static readonly HashSet<string> Verbatim = new(StringComparer.Ordinal)
    {
        "raw",
        "verbatim",
        "comment",
        "highlight",
        "codeblock",
        "mermaid",
        "prism",
        "nomarkdown",
    };

    private static readonly SearchValues<char> InCode = SearchValues.Create("{<");

    private static readonly SearchValues<char> InText = SearchValues.Create("{`<");

    private static readonly SearchValues<char> InTextWithBrackets = SearchValues.Create("{`<[");

    private static readonly string[] CodeElements = ["pre", "code", "script", "style", "textarea"];

    private readonly string text;
    private readonly bool isHtml;
    private readonly BracketTagFinder? brackets;
    private readonly List<TemplateTag> tags = [];
    private readonly HashSet<string> unclosed = new(StringComparer.Ordinal);
    private int elementEnd;

    /// <summary>Index at which the HTML tag or comment that was found last ends.</summary>
    private int markupEnd;

    private TemplateTagFinder(string text, bool isHtml)
    {
        this.text = text;
        this.isHtml = isHtml;
        brackets = BracketTagFinder.MayContain(text) ? new BracketTagFinder(text, isHtml) : null;
    }

    /// <summary>False for a text that certainly has no tags.</summary>
    public static bool MayContain(string text) =>
        text.Contains("{%", StringComparison.Ordinal)
        || text.Contains("{{", StringComparison.Ordinal)
        || text.Contains("{::", StringComparison.Ordinal)
        || text.Contains("{:/", StringComparison.Ordinal)
        || text.Contains("{# ", StringComparison.Ordinal)
        || BracketTagFinder.MayContain(text);

    /// <summary>The tags in order, without nested ones.</summary>
    /// <param name="isHtml">True for HTML, which has no fences and no indented code.</param>
    public static IReadOnlyList<TemplateTag> Find(string text, bool isHtml = false)
    {
        var found = new TemplateTagFinder(text, isHtml);
        found.ReadLines();
        return found.tags;
    }

    private void ReadLines()
    {
        var fence = new FenceTracker();
        var indented = new IndentedCodeTracker();
        var index = 0;
        while (index < text.Length)
        {
            var end = text.IndexOf('\n', index);
            end = end < 0 ? text.Length : end + 1;
            var content = text.AsSpan(index, end - index).TrimEnd('\n');
            // After a tag of several lines the rest of its last line is no line of its own.
            var isLine = index == 0 || text[index - 1] == '\n';
            var isCode = !isHtml && isLine && (fence.Advance(content) | indented.Advance(content));
            index = ReadLine(index, end, isCode);
        }
    }

    /// <summary>Reads the tags that begin on a line. Returns the index after the line or after the last tag.</summary>
    private int ReadLine(int start, int end, bool isCode)
    {
        var index = start;
        while (index < end)
        {
            var next = text.AsSpan(index, end - index).IndexOfAny(isCode ? InCode : brackets is null ? InText : InTextWithBrackets);
            if (next < 0)
            {
                return end;
            }

            index += next;
            if (text[index] == '`')
            {
                index = SkipCodeSpan(index, end);
            }
            else if (text[index] == '<')
            {
                index = isCode ? index + 1 : SkipCodeElement(index);
            }
            else if (text[index] == '[')
            {
                index = index < elementEnd || index < markupEnd ? index + 1 : ReadBracket(index);
            }
            else if (TagAt(index, isCode || index < elementEnd) is { } tag)
            {
                tags.Add(tag);
                index = tag.End;
            }
            else
            {
                index++;
            }
        }

        return index;
    }

    /// <summary>Reads a shortcode in brackets. Returns the index after it, or after the bracket.</summary>
    private int ReadBracket(int start)
    {
        if (brackets!.At(start) is not { } tag || (tags.Count > 0 && tags[^1].End > tag.Start))
        {
            return start + 1;
        }

        tags.Add(tag);
        return tag.End;
    }

    /// <summary>The index after a code span on this line, or after its backticks if the span is not closed.</summary>
    private int SkipCodeSpan(int start, int end)
    {
        var run = RunOfBackticks(start, end);
        for (var from = start + run; from < end;)
        {
            var next = text.IndexOf('`', from, end - from);
            if (next < 0)
            {
                break;
            }

            var length = RunOfBackticks(next, end);
            from = next + length;
            if (length == run)
            {
                foreach (var tag in VerbatimTagsIn(start + run, next))
                {
                    tags.Add(tag);
                }

                return from;
            }
        }

        return start + run;
    }

    private IEnumerable<TemplateTag> VerbatimTagsIn(int start, int end)
    {
        for (var index = text.IndexOf('{', start, end - start); index >= 0 && index < end;)
        {
            var tag = TagAt(index, isCode: true);
            if (tag is not null && tag.End <= end)
            {
                yield return tag;
            }

            var from = tag is not null && tag.End <= end ? tag.End : index + 1;
            index = from < end ? text.IndexOf('{', from, end - from) : -1;
        }
    }

    private int RunOfBackticks(int start, int end)
    {
        var run = text.AsSpan(start, end - start).IndexOfAnyExcept('`');
        return run < 0 ? end - start : run;
    }

    /// <summary>Records the end of a code element that begins here. Returns the index after the <c>&lt;</c>.</summary>
    private int SkipCodeElement(int start)
    {
        if (brackets is not null && start >= markupEnd)
        {
            markupEnd = MarkupEnd(start);
        }

        if (start >= elementEnd)
        {
            foreach (var name in CodeElements)
            {
                if (string.Compare(text, start + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
                    && start + 1 + name.Length < text.Length && text[start + 1 + name.Length] is '>' or ' ' or '\n'
                    && !unclosed.Contains(name))
                {
                    var close = text.IndexOf($"</{name}", start, StringComparison.OrdinalIgnoreCase);
                    elementEnd = Math.Max(elementEnd, close);
                    if (close < 0)
                    {
                        unclosed.Add(name);
                    }

                    break;
                }
            }
        }

        return start + 1;
    }

    /// <summary>
    /// The index at which the HTML tag or comment that begins at an index ends; less than 1 if none begins or ends there.
    /// </summary>
    private int MarkupEnd(int start)
    {
        if (string.CompareOrdinal(text, start, "<!--", 0, 4) == 0)
        {
            return text.IndexOf("-->", start, Math.Min(MaximumTagLength, text.Length - start), StringComparison.Ordinal);
        }

        return start + 1 < text.Length && char.IsAsciiLetter(text[start + 1])
            ? text.IndexOf('>', start, Math.Min(MaximumTagLength, text.Length - start))
            : 0;
    }

    private TemplateTag? TagAt(int start, bool isCode)
    {
        if (start > 0 && text[start - 1] == '\\' && (start == 1 || text[start - 2] != '\\'))
        {
            return null;
        }

        var second = start + 1 < text.Length ? text[start + 1] : '\0';
        return second switch
        {
            '%' => BlockAt(start, isCode),
            '{' when start + 2 < text.Length && text[start + 2] is '<' or '%' => ShortcodeAt(start, isCode),
            '{' when !isCode => ValueAt(start),
            ':' when !isCode && start + 2 < text.Length && text[start + 2] is ':' or '/' => ExtensionAt(start),
            '#' when !isCode && start + 2 < text.Length && text[start + 2] is ' ' or '\n' => CloseOf(start, 2, " #}") is > 0 and var end
                ? new TemplateTag(TagForm.Comment, start, end, "", "")
                : null,
            _ => null,
        };
    }

    private TemplateTag? BlockAt(int start, bool isCode)
    {
        var end = CloseOf(start, 2, "%}");
        if (end < 0)
        {
            return null;
        }

        (var name, var rest, var isCall) = SplitName(text[(start + 2)..(end - 2)].Trim('-', '+').Trim());
        if (isCode && name is not ("raw" or "endraw"))
        {
            return null;
        }

        if (name.Length == 0 || !(char.IsLetter(name[0]) || name[0] == '_'))
        {
            return null;
        }

        var isEnd = name.Length >= 3 && name.StartsWith("end", StringComparison.Ordinal);
        var tag = new TemplateTag(TagForm.Block, start, end, isEnd ? name[3..] : name, rest, isEnd) { IsCall = isCall };
        return Verbatim.Contains(name) && !isCode ? WithBody(tag, $"end{name}", "{%", "%}") : tag;
    }

    private TemplateTag? ShortcodeAt(int start, bool isCode)
    {
        var close = text[start + 2] == '<' ? ">}}" : "%}}";
        var end = CloseOf(start, 3, close);
        if (end < 0)
        {
            return null;
        }

        var content = text[(start + 3)..(end - 3)].Trim();
        if (content.StartsWith("/*", StringComparison.Ordinal) && content.EndsWith("*/", StringComparison.Ordinal) && content.Length >= 4)
        {
            return new TemplateTag(TagForm.Verbatim, start, end, "", $"{text[start..(start + 3)]}{content[2..^2]}{close}");
        }

        if (isCode)
        {
            return null;
        }

        var isEnd = content.StartsWith('/');
        (var name, var rest, _) = SplitName(content.TrimStart('/').TrimEnd('/').Trim());
        var tag = new TemplateTag(TagForm.Shortcode, start, end, name, rest, isEnd);
        return !isEnd && Verbatim.Contains(name) ? WithBody(tag, name, "{{", "}}") : tag;
    }

    /// <summary>Reads a value tag. Returns null for braces of a formula.</summary>
    private TemplateTag? ValueAt(int start)
    {
        var followsTag = tags.Count > 0 && tags[^1].End == start;
        if (start > 0 && !followsTag && (text[start - 1] is '\\' or '{' or '}' or '^' or '_' or '$' || FollowsCommand(start)))
        {
            return null;
        }

        var end = CloseOf(start, 2, "}}");
        if (end < 0)
        {
            return null;
        }

        var content = text[(start + 2)..(end - 2)].Trim().Trim('-').Trim();
        if (content.StartsWith("/*", StringComparison.Ordinal) && content.EndsWith("*/", StringComparison.Ordinal))
        {
            return new TemplateTag(TagForm.Comment, start, end, "", "");
        }

        if (content.Length == 0 || (content.AsSpan().IndexOfAny('\\', '^', '{') >= 0 && content[0] is not ('"' or '\'')))
        {
            return null;
        }

        (var name, var rest, var isCall) = SplitName(content);
        return isCall && name.Length > 0 && !name.Contains('.', StringComparison.Ordinal) && !name.Contains('|', StringComparison.Ordinal)
            ? new TemplateTag(TagForm.Shortcode, start, end, name, rest) { IsCall = true }
            : new TemplateTag(TagForm.Value, start, end, "", content);
    }

    private TemplateTag? ExtensionAt(int start)
    {
        var end = CloseOf(start, 3, "}");
        if (end < 0)
        {
            return null;
        }

        var isEnd = text[start + 2] == '/';
        var content = text[(start + 3)..(end - 1)];
        (var name, var rest, _) = SplitName(content.TrimEnd('/').Trim());
        var tag = new TemplateTag(TagForm.Extension, start, end, name, rest, isEnd);
        if (isEnd || name != "comment" || content.EndsWith('/'))
        {
            return isEnd || name.Length > 0 ? tag : null;
        }

        var close = text.IndexOf("{:/", end, StringComparison.Ordinal);
        var behind = close < 0 ? -1 : text.IndexOf('}', close);
        return behind < 0 ? tag : tag with { End = behind + 1, Body = "" };
    }

    /// <summary>The tag with its body up to its end tag, or the tag alone if there is no end tag.</summary>
    private TemplateTag WithBody(TemplateTag tag, string endName, string open, string close)
    {
        if (unclosed.Contains(endName))
        {
            return tag;
        }

        for (var from = tag.End; ;)
        {
            var at = text.IndexOf(endName, from, StringComparison.Ordinal);
            if (at < 0)
            {
                unclosed.Add(endName);
                return tag;
            }

            var begin = text.LastIndexOf(open, at, Math.Min(12, at - tag.End + 1), StringComparison.Ordinal);
            var behind = text.IndexOf(close, at, Math.Min(40, text.Length - at), StringComparison.Ordinal);
            if (
                begin >= tag.End
                && behind >= 0
                && text.AsSpan(begin + 2, at - begin - 2).Trim(" -<%\n").SequenceEqual(open == "{{" ? "/" : "")
            )
            {
                return tag with { End = behind + 2, Body = text[tag.End..begin] };
            }

            from = at + endName.Length;
        }
    }

    /// <summary>True after a TeX command, such as <c>\sqrt</c>.</summary>
    private bool FollowsCommand(int start)
    {
        var index = start - 1;
        while (index > 0 && start - index < 20 && char.IsAsciiLetter(text[index]))
        {
            index--;
        }

        return index >= 0 && index < start - 1 && text[index] == '\\';
    }

    /// <summary>The index after a tag's end, or -1 if the tag does not end in the same paragraph.</summary>
    /// <param name="start">Index of the tag.</param>
    /// <param name="opening">Length of the opening delimiter, which is not part of the end.</param>
    /// <param name="close">The closing delimiter.</param>
    private int CloseOf(int start, int opening, string close)
    {
        var from = start + opening;
        var end =
            from < text.Length ? text.IndexOf(close, from, Math.Min(MaximumTagLength, text.Length - from), StringComparison.Ordinal) : -1;
        return end < 0 || text.AsSpan(start, end - start).Contains("\n\n", StringComparison.Ordinal) ? -1 : end + close.Length;
    }

    /// <summary>Splits a tag into its name and the rest. For a function call the rest is the text between the parentheses.</summary>
    private static (string Name, string Arguments, bool IsCall) SplitName(string content)
    {
        var end = content.AsSpan().IndexOfAny(" \t\n(");
        if (end < 0)
        {
            return (content, "", false);
        }

        return content[end] == '(' && content.EndsWith(')')
            ? (content[..end], content[(end + 1)..^1], true)
            : (content[..end], content[end..].Trim(), false);
    }
}
