using Markdig.Extensions.Abbreviations;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TechBeats.Archive.Reading.Addresses;
using TechBeats.Archive.Reading.Html;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;
using MarkdownInline = Markdig.Syntax.Inlines.Inline;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>Inlines of the Markdown tree to raw inlines of the model, or into woven HTML where HTML stands among them.</summary>
internal sealed class InlineReader(ReadingContext context, NoteReader notes, SourceLines lines)
{
    /// <summary>Emphasis within emphasis; deeper marks lose their style and keep their text.</summary>
    private const int MaximumNestingDepth = 64;

    /// <summary>True when the HTML in a paragraph isn't closed in it, or closes what another opened.</summary>
    public static bool Spills(ParagraphBlock paragraph)
    {
        if (paragraph.Inline is not { } content || !HoldsHtml(content))
        {
            return false;
        }

        var nesting = new Nesting();
        foreach (var html in content.FindDescendants<HtmlInline>())
        {
            foreach (var tag in TagScanner.Scan(html.Tag).Tags)
            {
                nesting.Pass(tag);
            }
        }

        return nesting.IsOpen || nesting.HasStrayEnd;
    }

    /// <summary>True when HTML stands in it that needs a parser: anything but line breaks and comments.</summary>
    public static bool HoldsHtml(ContainerInline content)
    {
        foreach (var inline in content)
        {
            if (
                (inline is HtmlInline html && !IsBreak(html) && !IsComment(html))
                || (inline is ContainerInline container && HoldsHtml(container))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The inlines of a container without HTML that needs a parser.</summary>
    public IReadOnlyList<Model.Inline> Read(ContainerInline content)
    {
        var result = new List<Model.Inline>();
        ReadInto(content, result, 0);
        return result;
    }

    /// <summary>Adds the inlines of a container to HTML: what is text as text, what is HTML as HTML, the rest as places.</summary>
    public void Weave(ContainerInline content, HtmlWithPlaceholders html) => Weave(content, html, 0);

    private void Weave(ContainerInline content, HtmlWithPlaceholders html, int depth)
    {
        MarkdownInline? next;
        for (var inline = content.FirstChild; inline is not null; inline = next)
        {
            next = inline.NextSibling;
            var line = LineOf(inline);
            switch (inline)
            {
                case HtmlInline tag when RawElement.Begins(tag, out var name) && RawElement.EndOf(tag, name) is { } end:
                    html.AddHtml(RawElement.Whole(tag, end), line);
                    next = end.NextSibling;
                    break;
                case HtmlInline tag:
                    html.AddHtml(tag.Tag, line);
                    break;
                case LiteralInline literal:
                    html.AddText(literal.Content.ToString(), line);
                    break;
                case LineBreakInline { IsHard: false }:
                    html.AddText("\n", line);
                    break;
                case LinkInline { IsImage: true } or TaskList:
                case not ContainerInline:
                    AddPlaces(inline, html, line);
                    break;
                case ContainerInline container:
                    if (WrapOf(container, depth) is { } wrap)
                    {
                        html.OpenWrap(wrap, line);
                        Weave(container, html, depth + 1);
                        html.Close(html.WrapName, line);
                    }
                    else
                    {
                        WeaveDelimiter(container, html, line);
                        Weave(container, html, depth);
                    }

                    break;
            }
        }
    }

    private void AddPlaces(MarkdownInline inline, HtmlWithPlaceholders html, int line)
    {
        var single = new List<Model.Inline>();
        ReadLeaf(inline, single);
        foreach (var made in single)
        {
            html.AddInline(made, line);
        }
    }

    private static void WeaveDelimiter(ContainerInline container, HtmlWithPlaceholders html, int line)
    {
        if (container is DelimiterInline delimiter)
        {
            html.AddText(delimiter.ToLiteral(), line);
        }
    }

    private void ReadInto(ContainerInline content, List<Model.Inline> result, int depth)
    {
        foreach (var inline in content)
        {
            if (inline is LinkInline { IsImage: true } or not ContainerInline)
            {
                ReadLeaf(inline, result);
                continue;
            }

            var container = (ContainerInline)inline;
            if (WrapOf(container, depth) is { } wrap)
            {
                var inner = new List<Model.Inline>();
                ReadInto(container, inner, depth + 1);
                result.AddRange(wrap(inner));
            }
            else
            {
                if (container is DelimiterInline delimiter)
                {
                    result.Add(new Text(delimiter.ToLiteral()));
                }

                ReadInto(container, result, depth);
            }
        }
    }

    /// <summary>What a container does to the inlines within it; null when it does nothing.</summary>
    private Func<IReadOnlyList<Model.Inline>, IReadOnlyList<Model.Inline>>? WrapOf(ContainerInline container, int depth)
    {
        if (container is LinkInline link)
        {
            var isEmpty = link.FirstChild is null;
            var target =
                isEmpty && string.IsNullOrEmpty(link.Url)
                    ? null
                    : context.Links.Read(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "", LineOf(link));
            var title = string.IsNullOrWhiteSpace(link.Title) ? null : link.Title.Trim();
            return inlines => target is null ? inlines : [new Link(target, title, inlines)];
        }

        if (container is EmphasisInline emphasis && depth < MaximumNestingDepth)
        {
            var style = emphasis.DelimiterChar switch
            {
                '~' => InlineStyle.Strikethrough,
                '=' => InlineStyle.Highlight,
                '^' => InlineStyle.Inserted,
                _ => emphasis.DelimiterCount > 1 ? InlineStyle.Strong : InlineStyle.Emphasis,
            };
            return inlines => [new Styled(style, inlines)];
        }

        return null;
    }

    private void ReadLeaf(MarkdownInline inline, List<Model.Inline> result)
    {
        switch (inline)
        {
            case LiteralInline literal:
                result.Add(new Text(literal.Content.ToString()));
                break;
            case LineBreakInline lineBreak:
                result.Add(lineBreak.IsHard ? new LineBreak() : new Text("\n"));
                break;
            case CodeInline code:
                result.Add(new Code(code.Content));
                break;
            case KeysInline keys:
                result.AddRange(
                    keys.Keys.SelectMany(
                        (key, index) => index == 0 ? new Model.Inline[] { new Keystroke(key) } : [new Text("+"), new Keystroke(key)]
                    )
                );
                break;
            case MarkedInline marked:
                result.AddRange(
                    marked.Parts.Select(part =>
                        part.Style is { } style ? (Model.Inline)new Styled(style, [new Text(part.Words)]) : new Text(part.Words)
                    )
                );
                break;
            case HtmlEntityInline entity:
                result.Add(new Text(entity.Transcoded.ToString()));
                break;
            case AutolinkInline auto:
                ReadAutolink(auto, result);
                break;
            case LinkInline image:
                ReadFigure(image, result);
                break;
            case HtmlInline html when IsBreak(html):
                result.Add(new LineBreak());
                break;
            case FootnoteLink { IsBackLink: false } mark:
                result.Add(notes.MarkOf(mark.Footnote));
                break;
            case AbbreviationInline abbreviation:
                result.Add(
                    new Model.Abbreviation(abbreviation.Abbreviation.Text.ToString().Trim(), [new Text(abbreviation.Abbreviation.Label!)])
                );
                break;
        }
    }

    private void ReadAutolink(AutolinkInline auto, List<Model.Inline> result)
    {
        Text words = new(auto.Url);
        var address = auto.IsEmail && !auto.Url.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? "mailto:" + auto.Url : auto.Url;
        result.Add(context.Links.Read(address, LineOf(auto)) is { } target ? new Link(target, null, [words]) : words);
    }

    private void ReadFigure(LinkInline image, List<Model.Inline> result)
    {
        var alt = new List<Model.Inline>();
        ReadInto(image, alt, MaximumNestingDepth);
        var words = PlainText.From(InlineTidy.Tidy(alt));
        var address = (image.GetDynamicUrl?.Invoke() ?? image.Url ?? "").Trim();
        if (address.Length == 0)
        {
            context.Log.Warn(ProblemSlugs.EmptyLink, LineOf(image), "A figure has no address", "Give it one");
            result.Add(new Text(words));
            return;
        }

        var attributes = MarkdownAttributes.Get(image);
        result.Add(
            context.Figures.ReadInline(
                new WrittenFigure(address, words, image.Title) { Width = attributes?.Width, Height = attributes?.Height },
                LineOf(image)
            )
        );
    }

    private int LineOf(MarkdownInline inline) => lines.LineOf(inline);

    private static bool IsBreak(HtmlInline html) =>
        html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase)
        && html.Tag.Length < 10
        && html.Tag.Length > 3
        && html.Tag[3] is '>' or '/' or ' ';

    private static bool IsComment(HtmlInline html) =>
        html.Tag.StartsWith("<!", StringComparison.Ordinal) || html.Tag.StartsWith("<?", StringComparison.Ordinal);
}
