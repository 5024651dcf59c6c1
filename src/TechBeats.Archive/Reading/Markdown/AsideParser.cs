using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Parses <c>!!! note "Title"</c>, <c>??? note</c> and <c>=== "Tab"</c> with indented content (Python-Markdown's admonition,
/// pymdownx.details and pymdownx.tabbed), and <c>::: note Title</c> up to <c>:::</c> (Pandoc's fenced divs, Docusaurus, VuePress, MyST). A
/// container without end is empty. An end without a beginning is ignored.
/// </summary>
internal sealed partial class AsideParser : BlockParser
{
    /// <summary>Maximum nesting of asides. Deeper ones are text.</summary>
    private const int MaximumNestingDepth = 16;

    /// <summary>Maximum length of a line with a title, in characters.</summary>
    private const int MaximumTitleLength = 1000;

    private static readonly object LastClosing = new();

    public AsideParser() => OpeningCharacters = ['!', '?', '=', ':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (
            processor.IsCodeIndent
            || processor.Line.Length is < 3 or > MaximumTitleLength
            || DepthOf(processor.CurrentContainer) > MaximumNestingDepth
        )
        {
            return BlockState.None;
        }

        var line = processor.Line.ToString().Trim();
        if (line.Length < 3)
        {
            return BlockState.None;
        }

        var opened = line[0] == ':' ? ParseFence(line, processor) : ParseIndented(line, processor);
        if (opened is not var (kind, title, colons))
        {
            return BlockState.None;
        }

        var titleBlock = string.IsNullOrWhiteSpace(title) ? null : TitleOf(title.Trim(), line, processor);
        var block = new AsideBlock(this)
        {
            Kind = kind,
            Colons = colons,
            IsClosed = colons > 0 && (IsClosing(line) || processor.Start > LastClosingOf(processor)),
            Title = titleBlock,
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        if (titleBlock is not null)
        {
            block.Add(titleBlock);
        }

        processor.NewBlocks.Push(block);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var aside = (AsideBlock)block;
        if (aside.IsClosed)
        {
            return BlockState.None;
        }

        if (aside.Colons > 0)
        {
            return IsClosing(processor.Line.ToString()) && FindInnermost(aside) == aside ? BlockState.BreakDiscard : BlockState.Continue;
        }

        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        var indent = processor.Column - aside.Column;
        if (indent < 2)
        {
            return BlockState.None;
        }

        if (indent > 4)
        {
            processor.GoToColumn(aside.Column + 4);
        }

        return BlockState.Continue;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        ((AsideBlock)block).IsClosed = true;
        return true;
    }

    private AsideTitle TitleOf(string title, string line, BlockProcessor processor)
    {
        var at = processor.Start + Math.Max(0, line.IndexOf(title, StringComparison.Ordinal));
        var block = new AsideTitle(this)
        {
            Column = processor.Column,
            Line = processor.LineIndex,
            Span = new SourceSpan(at, at + title.Length - 1),
            IsOpen = false,
        };
        var slice = new StringSlice(title);
        block.AppendLine(ref slice, processor.Column, processor.LineIndex, at, trackTrivia: false);
        return block;
    }

    /// <summary>
    /// Parses admonitions, collapsibles and tabs. One without a title must have content, since people also write "!!!" in text.
    /// </summary>
    private static (string Kind, string? Title, int Colons)? ParseIndented(string line, BlockProcessor processor)
    {
        if (TabLine().Match(line) is { Success: true } tab)
        {
            return ("tab", Unescape(tab.Groups["title"].Value), 0);
        }

        var match = AdmonitionLine().Match(line);
        if (!match.Success)
        {
            return null;
        }

        var hasTitle = match.Groups["title"].Success;
        var kinds = match.Groups["kinds"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (!hasTitle && (kinds.Length == 0 || !HasIndentedContent(processor)))
        {
            return null;
        }

        var kind = kinds.Length > 0 ? kinds[0].ToLowerInvariant() : "details";
        var unquoted = string.Join(
            ' ',
            kinds.Skip(1).SkipWhile(word => word is "inline" or "end" or "left" or "right" or "expand" or "annotate")
        );
        var title =
            hasTitle ? Unescape(match.Groups["title"].Value)
            : unquoted.Length > 0 ? unquoted
            : AsideKinds.TitleOf(kind) ?? Capitalize(kind);
        return (kind, title, 0);
    }

    private static (string Kind, string? Title, int Colons)? ParseFence(string line, BlockProcessor processor)
    {
        var match = FenceLine().Match(line);
        if (IsClosing(line))
        {
            return ("", null, line.Length);
        }

        if (!match.Success)
        {
            return null;
        }

        var name = match.Groups["name"].Value;
        var attributes = match.Groups["attributes"].Value;
        var kind = AsideKinds.KindOf(name.Length > 0 ? name : attributes);
        var title = match.Groups["label"].Success ? match.Groups["label"].Value
            : TitleAttribute().Match(attributes) is { Success: true } named ? named.Groups["title"].Value
            : match.Groups["title"].Value.Trim().Trim('"');
        return (kind, title.Length > 0 ? title : AsideKinds.TitleOf(kind), match.Groups["colons"].Length);
    }

    /// <summary>True if the next line that is not blank is indented.</summary>
    private static bool HasIndentedContent(BlockProcessor processor)
    {
        var rest = processor.Line.Text.AsSpan(Math.Min(processor.Line.End + 1, processor.Line.Text.Length));
        var index = rest.IndexOfAnyExcept(" \t\r\n>");
        if (index < 0)
        {
            return false;
        }

        var lead = rest[(rest[..index].LastIndexOf('\n') + 1)..index];
        return lead.Contains('\t') || lead.Count(' ') >= processor.Column + 2;
    }

    /// <summary>The index of the last line of colons alone, or -1. It is computed once for each document.</summary>
    private static int LastClosingOf(BlockProcessor processor)
    {
        if (processor.Document.GetData(LastClosing) is not int last)
        {
            var text = processor.Line.Text;
            last = -1;
            for (
                var index = text.LastIndexOf(":::", StringComparison.Ordinal);
                index >= 0;
                index = index > 0 ? text.LastIndexOf(":::", index - 1, StringComparison.Ordinal) : -1
            )
            {
                var start = index == 0 ? 0 : text.LastIndexOf('\n', index - 1) + 1;
                var end = text.IndexOf('\n', index);
                if (IsClosing(text[start..(end < 0 ? text.Length : end)].TrimStart('>', ' ')))
                {
                    last = index;
                    break;
                }

                index = start;
            }

            processor.Document.SetData(LastClosing, last);
        }

        return last;
    }

    private static bool IsClosing(string line) =>
        line.Length >= 3 && line.AsSpan().Trim() is { Length: >= 3 } colons && colons.IndexOfAnyExcept(':') < 0;

    /// <summary>
    /// The innermost open container between colons, or null inside an open code fence, whose lines are code. Markdig marks every block as
    /// closed while it checks whether a line continues it.
    /// </summary>
    private static AsideBlock? FindInnermost(AsideBlock outer)
    {
        var innermost = outer;
        for (
            var current = outer.LastChild;
            current is not (null or AsideBlock { IsClosed: true });
            current = (current as ContainerBlock)?.LastChild
        )
        {
            if (current is FencedCodeBlock { ClosingFencedCharCount: 0 })
            {
                return null;
            }

            innermost = current is AsideBlock { Colons: > 0 } inner ? inner : innermost;
        }

        return innermost;
    }

    private static int DepthOf(ContainerBlock? container)
    {
        var depth = 0;
        for (; container is not null; container = container.Parent)
        {
            depth += container is AsideBlock ? 1 : 0;
        }

        return depth;
    }

    private static string Unescape(string title) => title.Replace("\\\"", "\"", StringComparison.Ordinal);

    private static string Capitalize(string kind) => char.ToUpperInvariant(kind[0]) + kind[1..].Replace('-', ' ');

    [GeneratedRegex(
        """^(!!!|\?\?\?\+?)\s*(?<kinds>[\p{L}][\p{L}\d_-]*(\s+[\p{L}\d_-]+)*)?(\s*"(?<title>.*)")?\s*(\{:?[^{}]*\})?$""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex AdmonitionLine();

    [GeneratedRegex("""^===[!+]*\s+"(?<title>.+)"\s*$""", RegexOptions.CultureInvariant)]
    private static partial Regex TabLine();

    [GeneratedRegex(
        """^(?<colons>:{3,})\s*(?<name>[\p{L}][\p{L}\d_-]*)?\s*(\[(?<label>[^\[\]]*)\])?\s*(\{(?<attributes>[^{}]*)\})?"""
            + """(?<title>[^:{}][^{}]*)?:*$""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex FenceLine();

    [GeneratedRegex(
        """\btitle\s*=\s*"(?<title>[^"]*)"|\bsummary\s*=\s*"(?<title>[^"]*)"|^[a-z-]+\}?\s+(?<title>\p{Lu}.*)$""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex TitleAttribute();
}
