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

/// <summary>Converts inlines of the Markdown tree to raw inlines of the model, or adds them to HTML if they contain HTML.</summary>
internal sealed class InlineReader(ReadingContext context, NoteReader notes, SourceLines lines)
{
    /// <summary>Maximum nesting of emphasis. Deeper text loses its style.</summary>
    private const int MaximumNestingDepth = 64;

    /// <summary>True if the HTML in a paragraph is not closed in the paragraph, or closes an element opened before.</summary>
    public static bool HasUnbalancedHtml(ParagraphBlock paragraph)
    {
        if (paragraph.Inline is not { } content || !ContainsHtml(content))
        {
            return false;
        }

        var nesting = new TagNesting();
        foreach (var html in content.FindDescendants<HtmlInline>())
        {
            foreach (var tag in TagScanner.Scan(html.Tag).Tags)
            {
                nesting.Add(tag);
            }
        }

        return nesting.IsOpen || nesting.HasStrayEnd;
    }

    /// <summary>True if the content contains HTML other than line breaks and comments.</summary>
    public static bool ContainsHtml(ContainerInline content)
    {
        foreach (var inline in content)
        {
            if (
                (inline is HtmlInline html && !IsBreak(html) && !IsComment(html))
                || (inline is ContainerInline container && ContainsHtml(container))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the inlines of a container without HTML.</summary>
    public IReadOnlyList<Model.Inline> Read(ContainerInline content)
    {
        var result = new List<Model.Inline>();
        ReadInto(content, result, 0);
        return result;
    }

    /// <summary>Adds the inlines of a container to HTML: text as text, HTML as HTML, other inlines as placeholders.</summary>
    public void AddTo(ContainerInline content, HtmlWithPlaceholders html) => AddTo(content, html, 0);

    private void AddTo(ContainerInline content, HtmlWithPlaceholders html, int depth)
    {
        MarkdownInline? next;
        for (var inline = content.FirstChild; inline is not null; inline = next)
        {
            next = inline.NextSibling;
            var line = LineOf(inline);
            switch (inline)
            {
                case HtmlInline tag when RawElement.IsStart(tag, out var name) && RawElement.FindEnd(tag, name) is { } end:
                    html.AddHtml(RawElement.Join(tag, end), line);
                    next = end.NextSibling;
                    break;
                case HtmlInline tag:
                    html.AddHtml(tag.Tag, line);
                    break;
                case LiteralInline literal:
                    html.AddText(TextOf(literal), line);
                    break;
                case LineBreakInline { IsHard: false }:
                    html.AddText("\n", line);
                    break;
                case LinkInline { IsImage: true } or TaskList:
                case not ContainerInline:
                    AddPlaceholders(inline, html, line);
                    break;
                case ContainerInline container:
                    if (WrapOf(container, depth) is { } wrap)
                    {
                        html.OpenWrap(wrap, line);
                        AddTo(container, html, depth + 1);
                        html.Close(html.WrapName, line);
                    }
                    else
                    {
                        AddDelimiter(container, html, line);
                        AddTo(container, html, depth);
                    }

                    break;
            }
        }
    }

    private void AddPlaceholders(MarkdownInline inline, HtmlWithPlaceholders html, int line)
    {
        var single = new List<Model.Inline>();
        ReadLeaf(inline, single);
        foreach (var made in single)
        {
            html.AddInline(made, line);
        }
    }

    private static void AddDelimiter(ContainerInline container, HtmlWithPlaceholders html, int line)
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

    /// <summary>The wrapper that a container puts around its inlines, or null for none.</summary>
    private Func<IReadOnlyList<Model.Inline>, IReadOnlyList<Model.Inline>>? WrapOf(ContainerInline container, int depth)
    {
        if (container is LinkInline link)
        {
            var isEmpty = link.FirstChild is null;
            var target =
                isEmpty && string.IsNullOrEmpty(link.Url)
                    ? null
                    : context.Links.Read(AddressOf(link), LineOf(link));
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
                result.Add(new Text(TextOf(literal)));
                break;
            case LineBreakInline lineBreak:
                result.Add(lineBreak.IsHard ? new LineBreak() : new Text("\n"));
                break;
            case CodeInline code:
                result.Add(new Code(EscapedSigns.Remove(code.Content)));
                break;
            case TexInline formula:
                result.Add(TexScanner.ToInline(formula.Tex));
                break;
            case KeysInline keys:
                result.AddRange(
                    keys.Keys.SelectMany(
                        (key, index) => index == 0 ? new Model.Inline[] { new Keystroke(key) } : [new Text("+"), new Keystroke(key)]
                    )
                );
                break;
            case StyledTextInline marked:
                result.AddRange(
                    marked.Parts.Select(part =>
                        part.Style is { } style ? (Model.Inline)new Styled(style, [new Text(part.Words)]) : new Text(part.Words)
                    )
                );
                break;
            case HtmlEntityInline entity:
                result.Add(new Text(TextOf(entity)));
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
        var words = EscapedSigns.Remove(PlainText.From(InlineNormalizer.Normalize(alt)));
        var address = AddressOf(image).Trim();
        if (address.Length == 0)
        {
            context.Log.Warn(ProblemSlugs.EmptyLink, LineOf(image), "A figure has no address", "Give the figure an address");
            result.Add(new Text(words));
            return;
        }

        var attributes = MarkdownAttributes.Get(image)
            ?? (image is { PreviousSibling: null, Parent.ParentBlock: { } block } ? MarkdownAttributes.Get(block) : null);
        (words, var suffix) = AltSize.Split(words);
        var size = attributes?.Size ?? suffix;
        result.Add(
            context.Figures.ReadInline(
                new RawFigure(address, words, image.Title)
                {
                    Width = size.Width ?? suffix.Width,
                    WidthInPercent = size.WidthInPercent ?? suffix.WidthInPercent,
                    Height = size.Height ?? suffix.Height,
                },
                LineOf(image)
            )
        );
    }

    private static string AddressOf(LinkInline link) => EscapedSigns.Remove(link.GetDynamicUrl?.Invoke() ?? link.Url ?? "");

    private static string TextOf(LiteralInline literal) =>
        literal.IsFirstCharacterEscaped ? MarkFirst(literal.Content.ToString(), literal) : literal.Content.ToString();

    private static string TextOf(HtmlEntityInline entity) => MarkFirst(entity.Transcoded.ToString(), entity);

    private static string MarkFirst(string text, MarkdownInline inline) =>
        EscapedSigns.MarkFirst(text) is var marked && TypedSigns.Matters(text, LastCharacterBefore(inline))
            ? TypedSigns.Escaped + marked
            : marked;

    private static char LastCharacterBefore(MarkdownInline inline) => inline.PreviousSibling switch
    {
        LiteralInline { Content: { Length: > 0 } content } => content[content.End],
        HtmlEntityInline { Transcoded: { Length: > 0 } content } => content[content.End],
        _ => '\0',
    };

    private int LineOf(MarkdownInline inline) => lines.LineOf(inline);

    private static bool IsBreak(HtmlInline html) =>
        html.Tag.StartsWith("<br", StringComparison.OrdinalIgnoreCase)
        && html.Tag.Length < 10
        && html.Tag.Length > 3
        && html.Tag[3] is '>' or '/' or ' ';

    private static bool IsComment(HtmlInline html) =>
        html.Tag.StartsWith("<!", StringComparison.Ordinal) || html.Tag.StartsWith("<?", StringComparison.Ordinal);
}
