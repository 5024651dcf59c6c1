using System.Net;
using System.Text;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;
using TechBeats.Sources.Sites;

namespace TechBeats.Archive.Reading.Templates;

/// <summary>
/// Resolves the template tags of a text (Liquid, Jinja, Tera, shortcodes of Hugo and WordPress, kramdown's extensions) like a site
/// generator, before the Markdown is read. Unknown tags leave their text and are reported. Lines that includes and loops add belong to the
/// line of their tag (<see cref="ResolvedText.Lines"/>).
/// </summary>
internal sealed class TemplateResolver
{
    /// <summary>Endings of values that newsletter services fill in, which say nothing to a reader of a book.</summary>
    private static readonly string[] ServiceValues = ["_url", "_link", "_form", "_address", "_preferences", "_email", "_id", "_token"];

    /// <summary>Maximum nesting of included files.</summary>
    private const int MaximumDepth = 8;

    /// <summary>Maximum number of included files in a text.</summary>
    private const int MaximumIncludes = 500;

    /// <summary>Maximum number of rounds of a loop.</summary>
    private const int MaximumRounds = 100;

    /// <summary>Characters that a round counts for beside its text, so that empty loops within loops end.</summary>
    private const int RoundCost = 50;

    /// <summary>Maximum length that includes and loops add to a text, in characters.</summary>
    private const int MaximumAdded = 1_000_000;

    private readonly string text;
    private readonly int firstLine;
    private readonly bool isHtml;
    private readonly ProblemLog log;
    private readonly TemplateContext context;
    private readonly TemplateValues values;
    private readonly IReadOnlyList<TemplateTag> tags;
    private readonly int[] partners;
    private readonly TemplateBranches branches;
    private readonly List<OpenPart> parts = [];
    private readonly Dictionary<int, string> ends = [];
    private readonly int depth;
    private StringBuilder result;
    private int countedTo;
    private int countedLine;
    private int line;
    private int rounds;

    private TemplateResolver(string text, int firstLine, bool isHtml, TemplateContext context, ProblemLog log)
    {
        this.text = text;
        this.firstLine = firstLine;
        this.isHtml = isHtml;
        this.log = log;
        this.context = context;
        values = new TemplateValues(context.FrontMatter, context.Site?.Settings, context.Find);
        (tags, partners, branches, result) = Prepare(text, isHtml, values, log);
        countedLine = line = firstLine;
    }

    /// <summary>Creates the resolver of an included file, whose problems belong to the line of the tag.</summary>
    private TemplateResolver(string text, TemplateResolver outer)
    {
        this.text = text;
        (firstLine, isHtml, log, context, values) = (outer.line, outer.isHtml, outer.log, outer.context, outer.values);
        depth = outer.depth + 1;
        (tags, partners, branches, result) = Prepare(text, isHtml, values, log);
        countedLine = line = firstLine;
    }

    /// <summary>A part whose text is collected: the value of a capture, or the content of a container.</summary>
    /// <param name="End">Index of the end tag.</param>
    /// <param name="Capture">Name of the captured variable, or null for a container.</param>
    /// <param name="Indent">The indent of a container.</param>
    /// <param name="Outer">The text around the part.</param>
    private readonly record struct OpenPart(int End, string? Capture, string Indent, StringBuilder Outer);

    /// <param name="firstLine">First line of the text in the original file.</param>
    /// <param name="isHtml">True for HTML, false for Markdown.</param>
    public static ResolvedText Resolve(string text, int firstLine, bool isHtml, TemplateContext context, ProblemLog log)
    {
        if (!TemplateTagFinder.MayContain(text))
        {
            return new ResolvedText(text, null);
        }

        var resolver = new TemplateResolver(text, firstLine, isHtml, context, log);
        if (FileNames.Parse(context.Path).Date is { } date && context.FrontMatter.Text("date") is null)
        {
            resolver.values.Set("page.date", date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }

        return ResolvedText.Create(resolver.Resolve(), firstLine, isHtml);
    }

    private static (IReadOnlyList<TemplateTag>, int[], TemplateBranches, StringBuilder) Prepare(
        string text, bool isHtml, TemplateValues values, ProblemLog log)
    {
        var tags = TemplateTagFinder.Find(text, isHtml);
        return (tags, TagMatcher.Match(tags), new TemplateBranches(values, log), new StringBuilder(text.Length));
    }

    private string Resolve()
    {
        Run(0, tags.Count, 0, text.Length);
        while (parts.Count > 0)
        {
            EndPart();
        }

        return result.ToString();
    }

    /// <summary>Resolves the tags of a range and copies the text between them.</summary>
    private void Run(int first, int last, int from, int to)
    {
        var copied = from;
        for (var index = first; index < last; index++)
        {
            var tag = tags[index];
            Copy(copied, tag.Start);
            copied = tag.End;
            line = LineOf(tag.Start);
            var isLoop = tag is { Form: TagForm.Block, Name: "for", IsEnd: false } && branches.AreActive;
            if (isLoop && partners[index] is > 0 and var end && end < last)
            {
                AppendLines(tag.Start, tag.End);
                if (RunLoop(tag, index, end))
                {
                    index = end;
                    copied = tags[end].End;
                    AppendLines(tags[end].Start, tags[end].End);
                }

                continue;
            }

            var made = branches.AreActive || tag.Form == TagForm.Block ? Replacement(tag, index) : "";
            var lines = text.AsSpan(tag.Start, tag.End - tag.Start).Count('\n');
            result.Append(made);
            AppendLineEnds(lines - made.AsSpan().Count('\n') + made.AsSpan().Count(ResolvedText.AddedLine));
        }

        Copy(copied, to);
    }

    /// <summary>Resolves a loop over known items. Returns false for an unknown list, whose body is read once.</summary>
    private bool RunLoop(TemplateTag tag, int start, int end)
    {
        var (name, items) = values.ItemsOf(tag.Rest);
        if (items is null && !HasWords(start, end))
        {
            log.WarnOfMarkup($"A loop over {tag.Rest}", line, "its list is unknown; the loop is left out");
            items = [];
        }

        if (items is null)
        {
            branches.TryProcess(tag, line);
            return false;
        }

        var outer = rounds;
        var count = Math.Min(items.Count, MaximumRounds);
        var cost = tags[end].Start - tag.End + RoundCost;
        for (var round = 0; round < count && values.Spend(cost, MaximumAdded); round++)
        {
            values.Set(name, items[round]);
            values.SetLoop(round, items.Count);
            rounds = outer + (round > 0 ? 1 : 0);
            Run(start + 1, end, tag.End, tags[end].Start);
        }

        rounds = outer;
        if (items.Count == 0)
        {
            AppendLines(tag.End, tags[end].Start);
        }

        if (items.Count > MaximumRounds)
        {
            log.WarnOfMarkup($"A loop of {items.Count} rounds", line, $"its first {MaximumRounds} rounds are printed");
        }

        return true;
    }

    /// <summary>True if a loop has words of its own beside the values in it.</summary>
    private bool HasWords(int start, int end)
    {
        for (var index = start; index < end; index++)
        {
            if (text[tags[index].End..tags[index + 1].Start].Any(char.IsLetterOrDigit))
            {
                return true;
            }
        }

        return false;
    }

    private void Copy(int from, int to)
    {
        if (!branches.AreActive)
        {
            AppendLines(from, to);
        }
        else if (rounds > 0)
        {
            result.Append(ResolvedText.MarkAdded(text[from..to]));
        }
        else
        {
            result.Append(text, from, to - from);
        }
    }

    private void AppendLines(int from, int to)
    {
        if (rounds == 0)
        {
            AppendLineEnds(text.AsSpan(from, to - from).Count('\n'));
        }
    }

    /// <summary>Adds line ends. Those of a captured text stay where the text is captured.</summary>
    private void AppendLineEnds(int count)
    {
        var capture = parts.FindIndex(part => part.Capture is not null);
        (capture >= 0 && count > 0 ? parts[capture].Outer : result).Append('\n', rounds > 0 ? 0 : Math.Max(0, count));
    }

    private int LineOf(int index)
    {
        if (depth > 0)
        {
            return firstLine;
        }

        if (index < countedTo)
        {
            (countedTo, countedLine) = (0, firstLine);
        }

        countedLine += text.AsSpan(countedTo, index - countedTo).Count('\n');
        countedTo = index;
        return countedLine;
    }

    /// <summary>The replacement of a tag, on at most as many lines as the tag.</summary>
    private string Replacement(TemplateTag tag, int index) => tag.Form switch
    {
        TagForm.Comment => "",
        TagForm.Verbatim => EscapedSigns.MarkBraces(tag.Rest),
        TagForm.Value => ReplaceValue(tag),
        TagForm.Extension => ReplaceExtension(tag),
        TagForm.Block when branches.TryProcess(tag, line) => "",
        _ when !branches.AreActive => "",
        TagForm.Bracket when !tag.IsEnd => ReplaceBracket(tag, index),
        _ => ends.TryGetValue(index, out var end) ? end : tag.IsEnd ? ReplaceEnd(tag, index) : ReplaceStart(tag, index),
    };

    private string ReplaceValue(TemplateTag tag)
    {
        if (values.Evaluate(tag.Rest) is { } value)
        {
            return OneLine(value);
        }

        if (depth > 0 && tag.Rest.StartsWith("include.", StringComparison.Ordinal))
        {
            return "";
        }

        if (tag.Rest is "toc" or "content" or "TOC")
        {
            return "";
        }

        var isWord = tag.Rest.All(character => char.IsLetterOrDigit(character) || character == '_')
            && !ServiceValues.Any(ending => tag.Rest.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
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
        if (parts.FindLastIndex(part => part.End == index) is >= 0 and var part)
        {
            var indent = parts[part].Indent;
            var isContainer = parts[part].Capture is null;
            while (parts.Count > part)
            {
                EndPart();
            }

            return isContainer ? indent + ":::" : "";
        }

        if (partners[index] < 0 && !LayoutTags.Contains(tag.Name))
        {
            log.WarnOfMarkup(
                tag.Form == TagForm.Shortcode ? $"{{{{< /{tag.Name} >}}}}"
                    : tag.Form == TagForm.Bracket ? $"[/{tag.Name}]"
                    : $"{{% end{tag.Name} %}}",
                line,
                "the end tag has no start tag and is removed"
            );
        }

        return "";
    }

    private void EndPart()
    {
        var part = parts[^1];
        parts.RemoveAt(parts.Count - 1);
        var content = result.ToString();
        result = part.Outer;
        if (part.Capture is { } name)
        {
            values.Set(name, ResolvedText.RemoveMarks(content).Trim());
        }
        else
        {
            var last = content.LastIndexOf('\n');
            var lines = last < 0 || !content.AsSpan(last + 1).Trim(" \t>").IsEmpty ? content : content[..last];
            var head = lines.IndexOf('\n', StringComparison.Ordinal);
            result.Append(head < 0 ? lines : lines[..(head + 1)] + TagIndent.Apply(lines[(head + 1)..], part.Indent, isCode: false));
            result.Append('\n');
        }
    }

    private void Begin(OpenPart part)
    {
        parts.Add(part);
        result = new StringBuilder();
    }

    private string ReplaceStart(TemplateTag tag, int index)
    {
        switch (tag.Name)
        {
            case "assign" or "set":
                var equals = tag.Rest.IndexOf('=', StringComparison.Ordinal);
                if (equals > 0)
                {
                    values.Assign(tag.Rest[..equals].Trim(), tag.Rest[(equals + 1)..].Trim());
                }

                return "";
            case "capture" when partners[index] >= 0:
                Begin(new OpenPart(partners[index], tag.Rest.Trim('"', '\'', ' '), "", result));
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

    private string ReplaceBracket(TemplateTag tag, int index)
    {
        var arguments = TagArguments.Parse(tag.Rest, argument => isHtml ? WebUtility.HtmlDecode(argument.Value) : argument.Value);
        if (tag.Body is not null && CodeShortcodes.Contains(tag.Name))
        {
            var language = BracketTags.LanguageOf(tag, arguments) ?? "";
            return ReplaceCode(tag with { Name = "highlight", Rest = language, Body = BracketTags.Code(tag.Body, isHtml) });
        }

        if (tag.Body is not null && BracketTags.IsFormula(tag.Name))
        {
            return BracketTags.Formula(arguments, tag.Body);
        }

        var body = tag.Body is { } written && TemplateTagFinder.MayContain(written)
            ? ResolvedText.RemoveMarks(new TemplateResolver(written, this).Resolve())
            : tag.Body;
        if (BracketTags.Read(tag, arguments, body) is { } read)
        {
            return OneLine(read);
        }

        if (tag.Name == "gallery")
        {
            log.WarnOfMarkup(tag.Shown, line, "its pictures are named by number only and are missing");
            return "";
        }

        if (partners[index] >= 0 && BracketTags.Around(tag, arguments) is { End: { } end } around)
        {
            ends[partners[index]] = end;
            return around.Start;
        }

        return OneLine(ReplaceNamed(tag, tag.Name, arguments, index)) + (body is null ? "" : OneLine(body));
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
        var standsAlone = body.StartsWith('\n') && IsBlankAfter(tag.End) && LastLine(body).Trim(" \t>").IsEmpty;
        if (!isHtml && standsAlone && IndentHere() is { } indent)
        {
            var end = body.LastIndexOf('\n');
            var lines = end > 0 ? TagIndent.Apply(body[1..end], indent, isCode: true) + "\n" : "";
            return $"~~~~~~~~{language}\n{lines}{indent}~~~~~~~~";
        }

        var code = WebUtility.HtmlEncode(body.Trim('\n'));
        return body.Contains('\n', StringComparison.Ordinal)
            ? $"<pre><code>{code.Replace("\n\n", "\n&#10;", StringComparison.Ordinal)}</code></pre>"
            : $"<code>{code.Trim()}</code>";
    }

    /// <summary>The indent of a tag at the end of the result, or null if other text stands before the tag on its line.</summary>
    private string? IndentHere()
    {
        var start = result.Length;
        while (start > 0 && result[start - 1] != '\n' && result.Length - start < 200)
        {
            start--;
        }

        return start > 0 && result[start - 1] != '\n' ? null : TagIndent.Find(result.ToString(start, result.Length - start));
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
        if (Include(tag, file, given, name) is { } included)
        {
            return included;
        }

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

    /// <summary>The resolved text of an included file, or null if the archive has none or a better form is known.</summary>
    private string? Include(TemplateTag tag, string file, TagArguments given, string name)
    {
        var found = tag.Name == "include_relative"
            ? context.Site?.FindRelative(file, context.Path)
            : context.Site?.FindInclude(file, context.Path);
        if (found is null)
        {
            return null;
        }

        if (depth >= MaximumDepth || !values.CountInclude(MaximumIncludes) || !values.Spend(found.Length, MaximumAdded))
        {
            log.WarnOfMarkup("An include within many others", line, "the file is not included");
            return "";
        }

        var outer = values.EnterInclude(given);
        var content = new TemplateResolver(found.Trim('\n'), this).Resolve();
        values.LeaveInclude(outer);
        if (
            FigureTags.IsName(name)
            && given.All.Any(argument =>
                (argument.Key == "caption" || FigureTags.IsPicture(argument.Value))
                && !content.Contains(argument.Value, StringComparison.Ordinal)
            )
            && FigureTags.Read(given) is { } figure
        )
        {
            // The site's own form loses the picture or its caption.
            return figure;
        }

        content = ResolvedText.RemoveMarks(content);
        if (content.Contains('\n', StringComparison.Ordinal) && IndentHere() is { Length: > 0 } indent)
        {
            var head = content.IndexOf('\n', StringComparison.Ordinal);
            content = $"{content[..head]}\n{TagIndent.Apply(content[(head + 1)..], indent, isCode: true)}";
        }

        return ResolvedText.MarkAdded(content);
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

        if (name is "katex" or "math" or "latex" or "mathjax" && tag.Form == TagForm.Shortcode && partners[index] > 0)
        {
            var isBlock = IndentHere() is not null && IsBlankAfter(tag.End);
            ends[partners[index]] = isBlock ? "$$" : "\\\\)";
            return isBlock ? "$$" : "\\\\(";
        }

        if (FigureTags.IsName(name) && FigureTags.Read(arguments) is { } figure)
        {
            return figure;
        }

        if (EmbedTags.Read(name, arguments) is { } frame)
        {
            return frame;
        }

        return LayoutTags.Contains(name) ? ""
            : ReplaceByTemplate(tag, arguments, index) ?? ReplaceUnknown(tag, tag.Shown, name, arguments, partners[index] >= 0);
    }

    /// <summary>
    /// The replacement of a shortcode by its template in the archive, or null if there is none. What the template puts behind the inner
    /// text replaces the end tag.
    /// </summary>
    private string? ReplaceByTemplate(TemplateTag tag, TagArguments arguments, int index)
    {
        if (tag.Form != TagForm.Shortcode || context.Site?.FindShortcode(tag.Name) is not (var path, var template))
        {
            return null;
        }

        var last = partners[index];
        var rendered = GoTemplate.Render(template, arguments, last > 0)?.Trim();
        var inner = rendered?.AsSpan().Count(GoTemplate.Inner) ?? 0;
        if (rendered is null || inner > 1 || (inner == 0 && last > 0) || !values.Spend(rendered.Length, MaximumAdded))
        {
            if (values.CountUnread(path))
            {
                log.Warn(
                    ProblemSlugs.UnreadMarkup,
                    line,
                    $"The template {path} could not be read; the words of {tag.Shown} are printed",
                    "Write the content as Markdown"
                );
            }

            var picture = arguments.All.Select(argument => argument.Value).FirstOrDefault(FigureTags.IsPicture);
            return (picture is null ? null : FigureTags.Read(arguments) ?? FigureTags.Read(arguments.With(picture)))
                ?? Apart(tag, ArgumentText.From(tag.Name, arguments, isHtml));
        }

        if (inner == 0)
        {
            return OneLine(rendered);
        }

        var parts = OneLine(rendered).Split(GoTemplate.Inner);
        var standsAlone = !isHtml && IndentHere() is not null && IsBlankAfter(tag.End) && IsBlankBefore(tags[last].Start);
        var gap = standsAlone ? ResolvedText.MarkAdded("\n" + IndentHere()) : "";
        ends[last] = gap + parts[1].Trim();
        return parts[0].Trim() + gap;
    }

    /// <summary>The replacement of a tag around an aside: a container if start and end tag are on lines of their own, else HTML.</summary>
    private string ReplaceAside(TemplateTag tag, int last, string head)
    {
        var end = tags[last];
        if (!isHtml && IndentHere() is { } indent && IsBlankAfter(tag.End) && IsBlankBefore(end.Start) && IsBlankAfter(end.End))
        {
            result.Append("::: ").Append(OneLine(head));
            Begin(new OpenPart(last, null, indent, result));
            return "";
        }

        var words = head.Split(' ', 2);
        if (words[0] == "quote")
        {
            ends[last] = words.Length > 1 ? $"<footer>{words[1]}</footer></blockquote></span>" : "</blockquote></span>";
            return "<span><blockquote>";
        }

        var title = words.Length > 1 ? OneLine(words[1]) : words[0] == "details" ? "" : char.ToUpperInvariant(words[0][0]) + words[0][1..];
        ends[last] = "</details></span>";
        return $"<span><details>{(title.Length > 0 ? $"<summary>{title}</summary>" : "")}";
    }

    /// <summary>The words of an unknown tag.</summary>
    private string ReplaceUnknown(TemplateTag tag, string shown, string name, TagArguments arguments, bool holdsText)
    {
        var words = ArgumentText.From(name, arguments, isHtml);
        log.WarnOfMarkup(shown, line, words.Length > 0 || holdsText ? "its words are printed" : "the tag is removed");
        return Apart(tag, words);
    }

    /// <summary>Words in place of a tag, separated from the words around it.</summary>
    private string Apart(TemplateTag tag, string words)
    {
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
            if (isLiquid && argument.Key.Length > 0)
            {
                values.PassData($"include.{argument.Key}", argument.Value);
            }

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
