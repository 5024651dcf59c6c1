using Markdig.Extensions.DefinitionLists;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TechBeats.Archive.Reading.Html;
using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;
using MarkdownBlock = Markdig.Syntax.Block;
using MarkdownDefinitions = Markdig.Extensions.DefinitionLists.DefinitionList;
using MarkdownTable = Markdig.Extensions.Tables.Table;

namespace TechBeats.Archive.Reading.Markdown;

/// <summary>
/// Converts blocks of the Markdown tree to blocks of the model. HTML among them is parsed as one text, with placeholders for the Markdown
/// (<see cref="HtmlWithPlaceholders"/>).
/// </summary>
internal sealed class BlockReader
{
    private readonly ReadingContext context;
    private readonly SourceLines lines;
    private readonly string prefix;
    private readonly InlineReader inlines;
    private readonly NoteReader notes;
    private readonly Func<string, int, IReadOnlyList<Model.Block>>? readWithin;

    /// <param name="lines">The lines of the parts in the original file.</param>
    /// <param name="prefix">Prefix of the placeholders' element names.</param>
    /// <param name="readWithin">Reads the Markdown inside an HTML element that asks for it, or null inside such an element.</param>
    public BlockReader(ReadingContext context, SourceLines lines, string prefix, Func<string, int, IReadOnlyList<Model.Block>>? readWithin)
    {
        this.context = context;
        this.readWithin = readWithin;
        this.lines = lines;
        this.prefix = prefix;
        notes = new NoteReader(ReadAll);
        inlines = new InlineReader(context, notes, lines);
    }

    /// <summary>Reads the children of a container.</summary>
    public IReadOnlyList<Model.Block> ReadAll(ContainerBlock container) =>
        container.Any(child => child is HtmlBlock || (child is ParagraphBlock paragraph && InlineReader.HasUnbalancedHtml(paragraph)))
            ? ReadWithHtml(container)
            : SiblingBlocks.Join([.. container.SelectMany(Read)]);

    /// <summary>Reads the notes without a reference, so that their text is not lost.</summary>
    public IReadOnlyList<Model.Block> ReadUnmarkedNotes(MarkdownDocument document) => notes.ReadUnmarked(document);

    private int LineOf(MarkdownBlock block) => lines.LineOf(block);

    private IReadOnlyList<Model.Block> ReadWithHtml(ContainerBlock container)
    {
        var html = new HtmlWithPlaceholders(context, prefix) { IsWithinMarkdown = true };
        foreach (var child in container)
        {
            var line = LineOf(child);
            if (child is HtmlBlock block)
            {
                AddHtml(block.Lines.ToString(), html, line);
            }
            else if (child is ParagraphBlock { Inline: { } content } paragraph && InlineReader.HasUnbalancedHtml(paragraph))
            {
                html.OpenParagraph(line);
                inlines.AddTo(content, html);
                html.Close(html.ParagraphName, line);
            }
            else
            {
                html.AddBlocks(() => Read(child), line);
            }
        }

        return HtmlReader.ReadBlocks(html, context);
    }

    /// <summary>
    /// Adds the lines of an element. The content of an element with <c>markdown="1"</c> is Markdown (kramdown, PHP Markdown Extra,
    /// md_in_html).
    /// </summary>
    private void AddHtml(string lines, HtmlWithPlaceholders html, int line)
    {
        if (readWithin is { } read && MarkdownInHtml.Split(lines) is var (open, inner, close, innerLine, closeLine))
        {
            html.AddHtml(open + "\n", line);
            html.AddBlocks(() => read(inner, line + innerLine), line + innerLine);
            html.AddHtml(close + "\n", line + closeLine);
            return;
        }

        html.AddHtml(MarkdownAttributes.WithoutLists(lines) + "\n", line);
    }

    private IReadOnlyList<Model.Block> Read(MarkdownBlock block) =>
        WithAnchor(ReadContent(block), block is HeadingBlock ? null : MarkdownAttributes.Get(block)?.Id);

    private IReadOnlyList<Model.Block> ReadContent(MarkdownBlock block)
    {
        var line = LineOf(block);
        return block switch
        {
            ParagraphBlock paragraph => GeneratorInstructions.IsInstruction(paragraph, line, context.Log)
                ? []
                : ReadRun(paragraph.Inline, line),
            HeadingBlock heading => ReadHeading(heading, line),
            ListBlock list => GeneratorInstructions.IsTableOfContents(list) ? [] : [ReadList(list, line)],
            AsideBlock aside => ReadAside(aside, line),
            QuoteBlock { Count: > 0 } quote when quote[0] is AlertTitle title => [ReadAlert(quote, title, line)],
            QuoteBlock quote => ReadQuote(quote, line),
            Markdig.Syntax.CodeBlock code => ReadCode(code, line),
            TexBlock formula => [new FormulaBlock(EscapedSigns.Remove(formula.Source)) { Line = line }],
            ThematicBreakBlock => [new Divider { Line = line }],
            MarkdownTable table => [new PipeTableReader(ReadAll).Read(table, line)],
            MarkdownDefinitions list =>
            [
                new Model.DefinitionList([.. list.OfType<DefinitionItem>().Select(ReadDefinition)]) { Line = line },
            ],
            Footnote or LinkReferenceDefinitionGroup or BlankLineBlock or DefinitionLine => [],
            ContainerBlock container => ReadAll(container),
            LeafBlock { Inline: { } content } => ReadRun(content, line),
            LeafBlock leaf => ReadRaw(leaf, line),
            _ => [],
        };
    }

    private IReadOnlyList<Model.Block> ReadRun(ContainerInline? content, int line)
    {
        if (content is null)
        {
            return [];
        }

        if (!InlineReader.ContainsHtml(content))
        {
            return RunReader.Read(inlines.Read(content), line);
        }

        var html = new HtmlWithPlaceholders(context, prefix);
        inlines.AddTo(content, html);
        return HtmlReader.ReadBlocks(html, context);
    }

    /// <summary>Puts an anchor before blocks.</summary>
    private static IReadOnlyList<Model.Block> WithAnchor(IReadOnlyList<Model.Block> blocks, string? id) =>
        id is null || blocks.Count == 0 ? blocks : [new Paragraph([new Anchor(id)]) { Line = blocks[0].Line }, .. blocks];

    private IReadOnlyList<Model.Inline> ReadLine(ContainerInline? content, int line) => BlocksInLine.Join(ReadRun(content, line));

    private IReadOnlyList<Model.Block> ReadHeading(HeadingBlock heading, int line)
    {
        var words = ReadLine(heading.Inline, line);
        return words.Count == 0 ? []
            : RunReader.FiguresOf(words) is { } figures ? RunReader.ToFigureBlocks(figures, line)
            : [
                new Heading(heading.Level, MarkdownAttributes.Get(heading)?.Id ?? "", InlineNormalizer.WithoutHeadingBold(words))
                {
                    Line = line,
                },
            ];
    }

    private ItemList ReadList(ListBlock list, int line)
    {
        int? start = list.IsOrdered ? (int.TryParse(list.OrderedStart, out var number) ? number : 1) : null;
        return new ItemList(start, null, !list.IsLoose, [.. list.OfType<ListItemBlock>().Select(ReadItem)]) { Line = line };
    }

    private ListItem ReadItem(ListItemBlock item)
    {
        bool? isDone = item.FirstOrDefault() is ParagraphBlock { Inline.FirstChild: TaskList task } ? task.Checked : null;
        return new ListItem(ReadAll(item), isDone);
    }

    private Aside ReadAlert(QuoteBlock quote, AlertTitle title, int line)
    {
        quote.Remove(title);
        var words = title.Inline is null ? [] : ReadLine(title.Inline, line);
        return new Aside(words.Count > 0 ? words : [new Text(Capitalize(title.Kind))], ReadAll(quote)) { Line = line };
    }

    /// <summary>Reads an aside. A container that only groups gives its content. The title of a quotation is its attribution.</summary>
    private IReadOnlyList<Model.Block> ReadAside(AsideBlock aside, int line)
    {
        IReadOnlyList<Model.Inline>? title = null;
        if (aside.Title is { } leaf)
        {
            title = ReadLine(leaf.Inline, line) is { Count: > 0 } words ? words : null;
            aside.Remove(leaf);
        }

        var blocks = ReadAll(aside);
        return aside.Kind switch
        {
            "" => title is null ? blocks : [new Paragraph([new Styled(InlineStyle.Strong, title)]) { Line = line }, .. blocks],
            "quote" when aside.Colons > 0 && blocks.Count > 0 => Attribution.CreateQuote(blocks, title, line) is { } quote ? [quote] : [],
            _ when blocks.Count == 0 && title is null => [],
            _ => [new Aside(title, blocks) { Line = line }],
        };
    }

    /// <summary>Reads a quotation. A last line with a dash or a <c>cite</c> element, or a list of one name, is its attribution.</summary>
    private IReadOnlyList<Model.Block> ReadQuote(QuoteBlock quote, int line)
    {
        IReadOnlyList<Model.Inline>? source = null;
        if (AttributionLine.Take(quote) is { } taken)
        {
            source = ReadLine(taken, line);
        }

        return Attribution.CreateQuote(ReadAll(quote), source, line) is { } made ? [made] : [];
    }

    private Definition ReadDefinition(DefinitionItem item)
    {
        IReadOnlyList<IReadOnlyList<Model.Inline>> terms =
        [
            .. item.OfType<DefinitionTerm>().Select(term => ReadLine(term.Inline, LineOf(term))),
        ];
        return new Definition(terms, [.. item.Where(child => child is not DefinitionTerm).SelectMany(Read)]);
    }

    private IReadOnlyList<Model.Block> ReadCode(Markdig.Syntax.CodeBlock code, int line)
    {
        string? language = null;
        if (code is FencedCodeBlock fenced)
        {
            language = CodeLanguage.Parse(fenced.Info);
            if (fenced.ClosingFencedCharCount == 0)
            {
                context.Log.Warn(
                    ProblemSlugs.UnclosedFence,
                    line,
                    "A code fence opens here and is never closed",
                    $"Close the fence with {new string(fenced.FencedChar, fenced.OpeningFencedCharCount)}"
                );
            }
        }

        var text = EscapedSigns.Remove(code.Lines.ToString().TrimEnd('\n'));
        return text.Length == 0 ? []
            : language == "math" ? [new FormulaBlock(text) { Line = line }]
            : [new Model.CodeBlock(text, language) { Line = line }];
    }

    private static IReadOnlyList<Model.Block> ReadRaw(LeafBlock leaf, int line)
    {
        var words = InlineNormalizer.Normalize([new Text(leaf.Lines.ToString())]);
        return words.Count == 0 ? [] : [new Paragraph(words) { Line = line }];
    }

    private static string Capitalize(string kind) =>
        kind.Length == 0 ? kind : char.ToUpperInvariant(kind[0]) + kind[1..].ToLowerInvariant();
}
