using AngleSharp.Dom;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Archive.Reading.Repairs;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Html;

/// <summary>
/// Reads the content of an element, or of several grouping elements, into blocks. Inlines are collected in a run until a block ends it. An
/// inline element around blocks (a link around a figure, bold around paragraphs) wraps every run inside it.
/// </summary>
/// <param name="placeholders">The source lines and the placeholders.</param>
/// <param name="wraps">The wrappers of every run, outermost first.</param>
internal sealed class HtmlFlow(HtmlPlaceholders placeholders, IReadOnlyList<Func<IReadOnlyList<Inline>, IReadOnlyList<Inline>>> wraps)
{
    private readonly List<Block> blocks = [];
    private readonly List<Func<IReadOnlyList<Inline>, IReadOnlyList<Inline>>> wraps = [.. wraps];
    private List<Inline> run = [];
    private int line;

    /// <summary>The finished blocks.</summary>
    public IReadOnlyList<Block> Blocks => SiblingBlocks.Join(blocks);

    public ReadingContext Context => placeholders.Context;

    public HtmlPlaceholders Placeholders => placeholders;

    /// <summary>The current line of the original file.</summary>
    public int Line => line;

    public void ReadChildren(INode parent)
    {
        foreach (var child in parent.ChildNodes)
        {
            Read(child);
        }
    }

    public void Read(INode node)
    {
        if (node is IText text)
        {
            AddText(text);
        }
        else if (node is IElement element)
        {
            var at = placeholders.LineOf(element);
            line = at > 0 ? at : line;
            AddAnchors(element);
            if (!TryReadPlaceholder(element) && !BlockElements.TryRead(element, this))
            {
                InlineElements.Read(element, this);
            }
        }
    }

    /// <summary>Ends the run and converts its inlines to blocks.</summary>
    public void Flush()
    {
        if (run.Count == 0)
        {
            return;
        }

        IReadOnlyList<Inline> inlines = run;
        run = [];
        var isWrapped = !inlines.All(inline => inline is Anchor || (inline is Text text && string.IsNullOrWhiteSpace(text.Value)));
        for (var index = isWrapped ? wraps.Count - 1 : -1; index >= 0; index--)
        {
            inlines = wraps[index](inlines);
        }

        blocks.AddRange(RunReader.Read(inlines, line));
    }

    public void Add(Block block)
    {
        Flush();
        blocks.Add(block);
    }

    public void Add(Inline inline) => run.Add(inline);

    /// <summary>Reads an element's content into this flow, separated from the runs around it.</summary>
    public void ReadSeparately(IElement element)
    {
        Flush();
        ReadChildren(element);
        Flush();
    }

    /// <summary>Reads an element's content and wraps its inlines.</summary>
    public void ReadWrapped(IElement element, Func<IReadOnlyList<Inline>, IReadOnlyList<Inline>> wrap)
    {
        if (ContainsBlocks(element))
        {
            Flush();
            wraps.Add(wrap);
            ReadChildren(element);
            Flush();
            wraps.RemoveAt(wraps.Count - 1);
            return;
        }

        var outer = run;
        run = [];
        ReadChildren(element);
        var inner = run;
        run = outer;
        run.AddRange(wrap(inner));
    }

    /// <summary>Reads the content of an element as separate blocks.</summary>
    /// <param name="except">Children to skip.</param>
    public IReadOnlyList<Block> ContentBlocksOf(IElement element, params ReadOnlySpan<INode?> except)
    {
        var inner = new HtmlFlow(placeholders, wraps) { line = line };
        inner.AddAnchors(element);
        foreach (var child in element.ChildNodes)
        {
            if (!except.Contains(child))
            {
                inner.Read(child);
            }
        }

        inner.Flush();
        return inner.Blocks;
    }

    /// <summary>Reads an element itself, not only its content, as separate blocks.</summary>
    public IReadOnlyList<Block> ElementBlocksOf(IElement element)
    {
        var inner = new HtmlFlow(placeholders, wraps) { line = line };
        inner.Read(element);
        inner.Flush();
        return inner.Blocks;
    }

    /// <summary>Reads the content of an element as inlines.</summary>
    public IReadOnlyList<Inline> InlinesOf(IElement element) => BlocksInLine.Join(ContentBlocksOf(element));

    /// <summary>Normalizes text outside inlines: one line, no control characters.</summary>
    public static string ToSingleLine(string text) =>
        string.Join(' ', EscapedSigns.Remove(ControlCharacters.Clean(text)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Adds text and the formulas in it. Inside code, dollars and backslashes are no formulas.</summary>
    private void AddText(IText text)
    {
        if (!text.Data.AsSpan().ContainsAny('$', '\\') || IsInCode(text))
        {
            run.Add(new Text(placeholders.IsHtmlInMarkdown(text) ? TypedSigns.MarkHtml(text.Data) : text.Data));
            return;
        }

        var parts = TexScanner.Split(text.Data);
        run.AddRange(placeholders.IsHtmlInMarkdown(text)
            ? parts.Select(part => part is Text words ? new Text(TypedSigns.MarkHtml(words.Value)) : part)
            : parts);
    }

    private static bool IsInCode(IText text)
    {
        for (var element = text.ParentElement; element is not null; element = element.ParentElement)
        {
            if (HtmlNames.Codes.Contains(element.LocalName))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the anchors of an element, once. The id of a heading is its key.</summary>
    public void AddAnchors(IElement element)
    {
        if (placeholders.TakeAnchors(element))
        {
            run.AddRange(ElementAnchors.Of(element));
        }
    }

    private bool TryReadPlaceholder(IElement element)
    {
        var html = placeholders.Html;
        var name = element.LocalName;
        if (name == html.BlockName)
        {
            Flush();
            blocks.AddRange(placeholders.BlocksAt(element));
            ReadChildren(element);
        }
        else if (name == html.InlineName)
        {
            if (html.ContentOf<Inline>(element.GetAttribute("n")) is { } inline)
            {
                run.Add(inline);
            }

            ReadChildren(element);
        }
        else if (name == html.ParagraphName)
        {
            ReadSeparately(element);
        }
        else if (name == html.WrapName)
        {
            ReadWrapped(
                element,
                html.ContentOf<Func<IReadOnlyList<Inline>, IReadOnlyList<Inline>>>(element.GetAttribute("n")) ?? (inlines => inlines)
            );
        }
        else
        {
            return false;
        }

        return true;
    }

    private bool ContainsBlocks(IElement element)
    {
        foreach (var child in element.Children)
        {
            var name = child.LocalName;
            if (
                HtmlNames.Blocks.Contains(name)
                || name == placeholders.Html.BlockName
                || name == placeholders.Html.ParagraphName
                || ContainsBlocks(child)
            )
            {
                return true;
            }
        }

        return false;
    }
}
