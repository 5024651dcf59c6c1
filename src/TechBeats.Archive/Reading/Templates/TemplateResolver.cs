using System.Text;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Archive.Reading.Reporting;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>
/// Resolves the template tags of a text (Liquid, Jinja, Tera, Hugo's shortcodes, kramdown's extensions) like a site generator, before the
/// Markdown is read. Unknown tags leave their text and are reported. The number of lines does not change.
/// </summary>
internal sealed class TemplateResolver
{
    private readonly string text;
    private readonly int firstLine;
    private readonly bool isHtml;
    private readonly ProblemLog log;
    private readonly TemplateValues values;
    private readonly IReadOnlyList<TemplateTag> tags;
    private readonly int[] partners;
    private readonly TemplateBranches branches;
    private readonly Stack<(string Name, StringBuilder Outer)> captures = new();
    private readonly Dictionary<int, string> ends = [];
    private StringBuilder result;
    private int countedTo;
    private int line;

    private TemplateResolver(string text, int firstLine, bool isHtml, TemplateValues values, ProblemLog log)
    {
        this.text = text;
        this.firstLine = firstLine;
        this.isHtml = isHtml;
        this.log = log;
        this.values = values;
        tags = TemplateTagFinder.Find(text);
        partners = TagMatcher.Match(tags);
        branches = new TemplateBranches(values);
        result = new StringBuilder(text.Length);
        line = firstLine;
    }

    /// <param name="firstLine">First line of the text in the original file.</param>
    /// <param name="isHtml">True for HTML, false for Markdown.</param>
    public static string Resolve(string text, int firstLine, bool isHtml, FrontMatter frontMatter, FileNames names, ProblemLog log)
    {
        if (!TemplateTagFinder.MayContain(text))
        {
            return text;
        }

        var values = new TemplateValues(frontMatter);
        if (names.Date is { } date && frontMatter.Text("date") is null)
        {
            values.Set("page.date", date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }

        return new TemplateResolver(text, firstLine, isHtml, values, log).Resolve();
    }

    private string Resolve()
    {
        var copied = 0;
        for (var index = 0; index < tags.Count; index++)
        {
            var tag = tags[index];
            Copy(copied, tag.Start);
            line = LineOf(tag.Start);
            var made = branches.AreActive || tag.Form == TagForm.Block ? Replacement(tag, index) : "";
            var lines = text.AsSpan(tag.Start, tag.End - tag.Start).Count('\n');
            result.Append(made);
            AppendLines(lines - made.AsSpan().Count('\n'));
            copied = tag.End;
        }

        Copy(copied, text.Length);
        while (captures.Count > 0)
        {
            EndCapture();
        }

        return result.ToString();
    }

    private void Copy(int from, int to)
    {
        if (branches.AreActive)
        {
            result.Append(text, from, to - from);
        }
        else
        {
            AppendLines(text.AsSpan(from, to - from).Count('\n'));
        }
    }

    private void AppendLines(int count)
    {
        (captures.Count > 0 && count > 0 ? captures.Last().Outer : result).Append('\n', Math.Max(0, count));
    }

    private int LineOf(int index)
    {
        var at = line + text.AsSpan(countedTo, index - countedTo).Count('\n');
        countedTo = index;
        return at;
    }

    /// <summary>The replacement of a tag, on at most as many lines as the tag.</summary>
    private string Replacement(TemplateTag tag, int index) => tag.Form switch
    {
        TagForm.Comment => "",
        TagForm.Verbatim => EscapedSigns.MarkBraces(tag.Rest),
        TagForm.Value => ReplaceValue(tag),
        TagForm.Extension => ReplaceExtension(tag),
        TagForm.Block when branches.TryProcess(tag) => "",
        _ when !branches.AreActive => "",
        _ => ends.TryGetValue(index, out var end) ? end : tag.IsEnd ? ReplaceEnd(tag, index) : ReplaceStart(tag, index),
    };

    private string ReplaceValue(TemplateTag tag)
    {
        if (values.Evaluate(tag.Rest) is { } value)
        {
            return OneLine(value);
        }

        if (tag.Rest is "toc" or "content" or "TOC")
        {
            return "";
        }

        var isWord = tag.Rest.All(character => char.IsLetterOrDigit(character) || character == '_');
        log.WarnOfMarkup(tag.Shown, line, isWord ? "its name is printed" : "the tag is removed");
        return isWord ? tag.Rest : "";
    }

    private string ReplaceExtension(TemplateTag tag)
    {
        if (!tag.IsEnd && tag.Name is not ("options" or "comment" or "nomarkdown"))
        {
            log.WarnOfMarkup(tag.Shown, line);
        }

        return tag.Name == "nomarkdown" ? tag.Body ?? "" : "";
    }

    private string ReplaceEnd(TemplateTag tag, int index)
    {
        if (tag.Name == "capture" && captures.Count > 0)
        {
            EndCapture();
        }
        else if (partners[index] < 0 && !LayoutTags.Contains(tag.Name))
        {
            log.WarnOfMarkup(
                tag.Form == TagForm.Shortcode ? $"{{{{< /{tag.Name} >}}}}" : $"{{% end{tag.Name} %}}",
                line,
                "the end tag has no start tag and is removed"
            );
        }

        return "";
    }

    private void EndCapture()
    {
        (var name, var outer) = captures.Pop();
        values.Set(name, result.ToString().Trim());
        result = outer;
    }

    private string ReplaceStart(TemplateTag tag, int index)
    {
        switch (tag.Name)
        {
            case "assign" or "set":
                var equals = tag.Rest.IndexOf('=', StringComparison.Ordinal);
                if (equals > 0 && values.Evaluate(tag.Rest[(equals + 1)..].Trim()) is { } assigned)
                {
                    values.Set(tag.Rest[..equals].Trim(), assigned);
                }

                return "";
            case "capture" when partners[index] >= 0:
                captures.Push((tag.Rest.Trim('"', '\'', ' '), result));
                result = new StringBuilder();
                return "";
            case "raw" or "verbatim":
                return EscapedSigns.MarkBraces(tag.Body ?? "");
            case "comment":
                return "";
            case "highlight" or "codeblock" or "mermaid" or "prism" when tag.Body is not null:
                return ReplaceCode(tag);
            case "include" or "include_relative" or "include_cached" or "render" or "import" or "partial":
                return ReplaceInclude(tag);
            default:
                return ReplaceNamed(tag, tag.Name.ToLowerInvariant(), ArgumentsOf(tag, tag.Rest), index);
        }
    }

    /// <summary>The code in a tag: a fence if the tags are on lines of their own, else a span.</summary>
    private string ReplaceCode(TemplateTag tag)
    {
        var body = WithoutRawTags(tag.Body!);
        var arguments = ArgumentsOf(tag, tag.Rest);
        var language =
            tag.Name == "mermaid" ? "mermaid"
            : tag.Name == "codeblock"
                ? arguments.Positional.FirstOrDefault(word => word.StartsWith("lang:", StringComparison.Ordinal))?[5..]
            : arguments.Named("lang", "language") ?? arguments.Positional.FirstOrDefault(word => word != "linenos");
        if (!isHtml && body.StartsWith('\n') && IsBlankBefore(tag.Start) && IsBlankAfter(tag.End) && LastLine(body).IsWhiteSpace())
        {
            return $"~~~~~~~~{language}{body}~~~~~~~~";
        }

        var code = System.Net.WebUtility.HtmlEncode(body.Trim('\n'));
        return body.Contains('\n', StringComparison.Ordinal)
            ? $"<pre><code>{code.Replace("\n\n", "\n&#10;", StringComparison.Ordinal)}</code></pre>"
            : $"<code>{code.Trim()}</code>";
    }

    private static string WithoutRawTags(string body) =>
        body.Contains("raw", StringComparison.Ordinal) && body.Contains("{%", StringComparison.Ordinal)
            ? body.Replace("{% raw %}", "", StringComparison.Ordinal)
                .Replace("{% endraw %}", "", StringComparison.Ordinal)
                .Replace("{%raw%}", "", StringComparison.Ordinal)
                .Replace("{%endraw%}", "", StringComparison.Ordinal)
            : body;

    private string ReplaceInclude(TemplateTag tag)
    {
        var arguments = ArgumentsOf(tag, tag.Rest);
        var file = arguments.Positional is [var first, ..] ? first : "";
        var name = file[(file.LastIndexOf('/') + 1)..];
        var dot = name.LastIndexOf('.');
        name = (dot > 0 ? name[..dot] : name).ToLowerInvariant();
        var given = TagArguments.Parse(
            tag.Rest[Math.Min(tag.Rest.Length, tag.Rest.IndexOf(file, StringComparison.Ordinal) + file.Length)..].TrimStart('"', '\''),
            argument => ResolveArgument(argument, isLiquid: true)
        );
        var content = given.Named("content", "text", "body", "message");
        if (FigureTags.IsName(name) && FigureTags.Read(given) is { } figure)
        {
            return figure;
        }

        if (EmbedTags.Read(name, given) is { } frame)
        {
            return frame;
        }

        if (content is not null && AsideTags.Read(name, given) is { } head)
        {
            var parts = head.Split(' ', 2);
            var title = parts.Length > 1 ? parts[1] : char.ToUpperInvariant(parts[0][0]) + parts[0][1..];
            return $"<span><details><summary>{title}</summary>{OneLine(content)}</details></span>";
        }

        return ReplaceUnknown(tag, $"{{% include {(file.Length > 60 ? file[..60] : file)} %}}", name, given, false);
    }

    private string ReplaceNamed(TemplateTag tag, string name, TagArguments arguments, int index)
    {
        if (LinkTags.Read(tag, name, arguments, values) is { } link)
        {
            if (link.End is { } end && partners[index] >= 0)
            {
                ends[partners[index]] = end;
            }

            return partners[index] >= 0 ? link.Start : link.Start + link.Alone;
        }

        if (partners[index] is > 0 and var last && AsideTags.Read(name, arguments) is { } head)
        {
            return ReplaceAside(tag, last, head);
        }

        if (FigureTags.IsName(name) && FigureTags.Read(arguments) is { } figure)
        {
            return figure;
        }

        if (EmbedTags.Read(name, arguments) is { } frame)
        {
            return frame;
        }

        return LayoutTags.Contains(name) ? "" : ReplaceUnknown(tag, tag.Shown, name, arguments, partners[index] >= 0);
    }

    /// <summary>The replacement of a tag around an aside: a container if start and end tag are on lines of their own, else HTML.</summary>
    private string ReplaceAside(TemplateTag tag, int last, string head)
    {
        var end = tags[last];
        if (!isHtml && IsBlankBefore(tag.Start) && IsBlankAfter(tag.End) && IsBlankBefore(end.Start) && IsBlankAfter(end.End))
        {
            ends[last] = ":::";
            return $"::: {OneLine(head)}";
        }

        var parts = head.Split(' ', 2);
        if (parts[0] == "quote")
        {
            ends[last] = parts.Length > 1 ? $"<footer>{parts[1]}</footer></blockquote></span>" : "</blockquote></span>";
            return "<span><blockquote>";
        }

        var title = parts.Length > 1 ? OneLine(parts[1]) : parts[0] == "details" ? "" : char.ToUpperInvariant(parts[0][0]) + parts[0][1..];
        ends[last] = "</details></span>";
        return $"<span><details>{(title.Length > 0 ? $"<summary>{title}</summary>" : "")}";
    }

    /// <summary>The text of an unknown tag, separated from the words around it.</summary>
    private string ReplaceUnknown(TemplateTag tag, string shown, string name, TagArguments arguments, bool holdsText)
    {
        var words = ArgumentText.From(name, arguments);
        log.WarnOfMarkup(shown, line, words.Length > 0 || holdsText ? "its words are printed" : "the tag is removed");
        if (words.Length == 0)
        {
            return "";
        }

        var touchesBefore = tag.Start > 0 && char.IsLetterOrDigit(text[tag.Start - 1]);
        var touchesAfter = tag.End < text.Length && char.IsLetterOrDigit(text[tag.End]);
        return $"{(touchesBefore ? " " : "")}{words}{(touchesAfter ? " " : "")}";
    }

    private TagArguments ArgumentsOf(TemplateTag tag, string written) =>
        TagArguments.Parse(written, argument => ResolveArgument(argument, isLiquid: tag.Form == TagForm.Block));

    /// <summary>The value of an argument: a variable's value, or a text with its embedded values resolved.</summary>
    private string ResolveArgument(TagArgument argument, bool isLiquid)
    {
        if (!argument.IsQuoted)
        {
            return isLiquid && argument.Key.Length > 0
                ? values.FindByName(argument.Value)
                    ?? (
                        argument.Value.Contains('/', StringComparison.Ordinal) || FigureTags.IsPicture(argument.Value) ? argument.Value : ""
                    )
                : argument.Value;
        }

        var value = argument.Value;
        for (
            var open = value.IndexOf("{{", StringComparison.Ordinal);
            open >= 0;
            open = value.IndexOf("{{", open, StringComparison.Ordinal)
        )
        {
            var close = value.IndexOf("}}", open, StringComparison.Ordinal);
            if (close < 0)
            {
                break;
            }

            var inner = values.Evaluate(value[(open + 2)..close].Trim()) ?? "";
            value = string.Concat(value.AsSpan(0, open), inner, value.AsSpan(close + 2));
            open += inner.Length;
        }

        return value;
    }

    private bool IsBlankBefore(int index)
    {
        var start = index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;
        return text.AsSpan(start, index - start).Trim(" \t>").IsEmpty;
    }

    private bool IsBlankAfter(int index)
    {
        var end = text.IndexOf('\n', index);
        return text.AsSpan(index, (end < 0 ? text.Length : end) - index).IsWhiteSpace();
    }

    private static ReadOnlySpan<char> LastLine(string body) => body.AsSpan(body.LastIndexOf('\n') + 1);

    private static string OneLine(string value) => value.Contains('\n', StringComparison.Ordinal) ? value.Replace('\n', ' ') : value;
}
