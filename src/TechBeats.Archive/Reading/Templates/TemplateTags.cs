using TechBeats.Archive.Reading.Markdown;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>
/// Finds the tags of a text, in one pass. Code is left alone: fences, code spans, indented code, <c>pre</c> and <c>code</c> elements; only the marks that keep
/// generators from reading it (<c>{% raw %}</c>, <c>{{&lt;/* */&gt;}}</c>) are tags there as well. So are formulas: braces behind a command, an index or a power are TeX.
/// </summary>
internal sealed class TemplateTags
{
    /// <summary>A tag that doesn't end within so many characters is none.</summary>
    private const int MaximumTagLength = 4000;

    /// <summary>Tags whose content is code or a remark, up to their end: no tag is read within.</summary>
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

    private static readonly string[] CodeElements = ["pre", "code", "script", "style", "textarea"];

    private readonly string text;
    private readonly List<TemplateTag> tags = [];
    private readonly HashSet<string> unended = new(StringComparer.Ordinal);
    private int elementEnd;

    private TemplateTags(string text) => this.text = text;

    /// <summary>True when a text may hold tags at all.</summary>
    public static bool MayBeIn(string text) =>
        text.Contains("{%", StringComparison.Ordinal)
        || text.Contains("{{", StringComparison.Ordinal)
        || text.Contains("{::", StringComparison.Ordinal)
        || text.Contains("{:/", StringComparison.Ordinal)
        || text.Contains("{# ", StringComparison.Ordinal);

    /// <summary>The tags in order; none within another.</summary>
    public static IReadOnlyList<TemplateTag> Find(string text)
    {
        var found = new TemplateTags(text);
        found.ReadLines();
        return found.tags;
    }

    private void ReadLines()
    {
        var fence = new FenceTracker();
        var indented = new IndentedCode();
        var index = 0;
        while (index < text.Length)
        {
            var end = text.IndexOf('\n', index);
            end = end < 0 ? text.Length : end + 1;
            var content = text.AsSpan(index, end - index).TrimEnd('\n');
            var isCode = fence.Pass(content) | indented.Pass(content);
            index = ReadLine(index, end, isCode);
        }
    }

    /// <summary>Reads the tags that begin on a line; gives the index behind the last of them or of the line.</summary>
    private int ReadLine(int start, int end, bool isCode)
    {
        var index = start;
        while (index < end)
        {
            var next = text.AsSpan(index, end - index).IndexOfAny('{', isCode ? '{' : '`', '<');
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

    /// <summary>The index behind a code span of this line, else behind its backticks.</summary>
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
                foreach (var tag in MarksOfCode(start + run, next))
                {
                    tags.Add(tag);
                }

                return from;
            }
        }

        return start + run;
    }

    private IEnumerable<TemplateTag> MarksOfCode(int start, int end)
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

    /// <summary>Notes where an element of code ends that begins here; gives the index behind the angle bracket.</summary>
    private int SkipCodeElement(int start)
    {
        if (start >= elementEnd)
        {
            foreach (var name in CodeElements)
            {
                if (string.Compare(text, start + 1, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
                    && start + 1 + name.Length < text.Length && text[start + 1 + name.Length] is '>' or ' ' or '\n'
                    && !unended.Contains(name))
                {
                    var close = text.IndexOf($"</{name}", start, StringComparison.OrdinalIgnoreCase);
                    elementEnd = Math.Max(elementEnd, close);
                    if (close < 0)
                    {
                        unended.Add(name);
                    }

                    break;
                }
            }
        }

        return start + 1;
    }

    private TemplateTag? TagAt(int start, bool isCode)
    {
        var second = start + 1 < text.Length ? text[start + 1] : '\0';
        return second switch
        {
            '%' => BlockAt(start, isCode),
            '{' when start + 2 < text.Length && text[start + 2] is '<' or '%' => ShortcodeAt(start, isCode),
            '{' when !isCode => ValueAt(start),
            ':' when !isCode && start + 2 < text.Length && text[start + 2] is ':' or '/' => ExtensionAt(start),
            '#' when !isCode && start + 2 < text.Length && text[start + 2] is ' ' or '\n' => CloseOf(start, 2, " #}") is > 0 and var end
                ? new TemplateTag(TagForm.Remark, start, end, "", "")
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

        (var name, var rest, var isCall) = Divide(text[(start + 2)..(end - 2)].Trim('-', '+').Trim());
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
        (var name, var rest, _) = Divide(content.TrimStart('/').TrimEnd('/').Trim());
        var tag = new TemplateTag(TagForm.Shortcode, start, end, name, rest, isEnd);
        return !isEnd && Verbatim.Contains(name) ? WithBody(tag, $"/{name}", "{{", "}}") : tag;
    }

    /// <summary>A value; braces that belong to a formula are none.</summary>
    private TemplateTag? ValueAt(int start)
    {
        var isBehindTag = tags.Count > 0 && tags[^1].End == start;
        if (start > 0 && !isBehindTag && (text[start - 1] is '\\' or '{' or '}' or '^' or '_' or '$' || BehindCommand(start)))
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
            return new TemplateTag(TagForm.Remark, start, end, "", "");
        }

        if (content.AsSpan().IndexOfAny('\\', '^', '{') >= 0 || content.Length == 0)
        {
            return null;
        }

        (var name, var rest, var isCall) = Divide(content);
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
        (var name, var rest, _) = Divide(content.TrimEnd('/').Trim());
        var tag = new TemplateTag(TagForm.Extension, start, end, name, rest, isEnd);
        if (isEnd || name != "comment" || content.EndsWith('/'))
        {
            return isEnd || name.Length > 0 ? tag : null;
        }

        var close = text.IndexOf("{:/", end, StringComparison.Ordinal);
        var behind = close < 0 ? -1 : text.IndexOf('}', close);
        return behind < 0 ? tag : tag with { End = behind + 1, Body = "" };
    }

    /// <summary>The tag with all that stands up to its end; the tag alone when it never ends.</summary>
    private TemplateTag WithBody(TemplateTag tag, string endName, string open, string close)
    {
        if (unended.Contains(endName))
        {
            return tag;
        }

        for (var from = tag.End; ;)
        {
            var at = text.IndexOf(endName, from, StringComparison.Ordinal);
            if (at < 0)
            {
                unended.Add(endName);
                return tag;
            }

            var begin = text.LastIndexOf(open, at, Math.Min(12, at - tag.End + 1), StringComparison.Ordinal);
            var behind = text.IndexOf(close, at, Math.Min(40, text.Length - at), StringComparison.Ordinal);
            if (begin >= tag.End && behind >= 0 && text.AsSpan(begin + 2, at - begin - 2).IndexOfAnyExcept(" -<%\n") < 0)
            {
                return tag with { End = behind + 2, Body = text[tag.End..begin] };
            }

            from = at + endName.Length;
        }
    }

    /// <summary>True behind a command of TeX, such as <c>\sqrt</c>.</summary>
    private bool BehindCommand(int start)
    {
        var index = start - 1;
        while (index > 0 && start - index < 20 && char.IsAsciiLetter(text[index]))
        {
            index--;
        }

        return index >= 0 && index < start - 1 && text[index] == '\\';
    }

    /// <summary>The index behind a tag's end; -1 when it doesn't end, or only in another paragraph.</summary>
    /// <param name="start">The index of the tag.</param>
    /// <param name="opening">Characters of its opening mark, which is never part of its end.</param>
    /// <param name="close">Its end.</param>
    private int CloseOf(int start, int opening, string close)
    {
        var from = start + opening;
        var end =
            from < text.Length ? text.IndexOf(close, from, Math.Min(MaximumTagLength, text.Length - from), StringComparison.Ordinal) : -1;
        return end < 0 || text.AsSpan(start, end - start).Contains("\n\n", StringComparison.Ordinal) ? -1 : end + close.Length;
    }

    /// <summary>Name and rest; of a function's call what is between its parentheses.</summary>
    private static (string Name, string Arguments, bool IsCall) Divide(string content)
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
