using Markdig.Extensions.Alerts;
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
/// Blocks of the Markdown tree to blocks of the model. Where HTML stands among them, the HTML is parsed as one text
/// and the Markdown takes its place within it (<see cref="HtmlWithPlaceholders"/>).
/// </summary>
internal sealed class BlockReader
{
    private readonly ReadingContext context;
    private readonly SourceLines lines;
    private readonly string prefix;
    private readonly InlineReader inlines;
    private readonly NoteReader notes;
    private readonly Func<string, int, IReadOnlyList<Model.Block>>? readWithin;

    /// <param name="lines">Where everything stands.</param>
    /// <param name="prefix">Begins the names of places in woven HTML.</param>
    /// <param name="readWithin">Reads the Markdown within an element that asks for it; null where that is being done already.</param>
    public BlockReader(ReadingContext context, SourceLines lines, string prefix, Func<string, int, IReadOnlyList<Model.Block>>? readWithin)
    {
        this.context = context;
        this.readWithin = readWithin;
        this.lines = lines;
        this.prefix = prefix;
        notes = new NoteReader(ReadAll);
        inlines = new InlineReader(context, notes, lines);
    }

    /// <summary>The children of a container.</summary>
    public IReadOnlyList<Model.Block> ReadAll(ContainerBlock container) =>
        container.Any(child => child is HtmlBlock || (child is ParagraphBlock paragraph && InlineReader.Spills(paragraph)))
            ? ReadWoven(container)
            : [.. container.SelectMany(Read)];

    /// <summary>Notes that no mark names, so that their words aren't lost.</summary>
    public IReadOnlyList<Model.Block> ReadUnmarkedNotes(MarkdownDocument document) => notes.ReadUnmarked(document);

    private int LineOf(MarkdownBlock block) => lines.LineOf(block);

    private IReadOnlyList<Model.Block> ReadWoven(ContainerBlock container)
    {
        var html = new HtmlWithPlaceholders(context, prefix);
        foreach (var child in container)
        {
            var line = LineOf(child);
            if (child is HtmlBlock block)
            {
                AddHtml(block.Lines.ToString(), html, line);
            }
            else if (child is ParagraphBlock { Inline: { } content } paragraph && InlineReader.Spills(paragraph))
            {
                html.OpenParagraph(line);
                inlines.Weave(content, html);
                html.Close(html.ParagraphName, line);
            }
            else
            {
                html.AddBlocks(() => Read(child), line);
            }
        }

        return HtmlReader.ReadBlocks(html, context);
    }

    /// <summary>An element's lines; what stands in one with <c>markdown="1"</c> (kramdown, PHP Markdown Extra, md_in_html) is Markdown.</summary>
    private void AddHtml(string lines, HtmlWithPlaceholders html, int line)
    {
        if (readWithin is { } read && MarkdownWithin.Divide(lines) is var (open, inner, close, innerLine, closeLine))
        {
            html.AddHtml(open + "\n", line);
            html.AddBlocks(() => read(inner, line + innerLine), line + innerLine);
            html.AddHtml(close + "\n", line + closeLine);
            return;
        }

        html.AddHtml(MarkdownAttributes.WithoutLists(lines) + "\n", line);
    }

    private IReadOnlyList<Model.Block> Read(MarkdownBlock block)
    {
        var line = LineOf(block);
        return block switch
        {
            ParagraphBlock paragraph => SiteMarks.Takes(paragraph, line, context.Log)
                ? []
                : Anchored(ReadRun(paragraph.Inline, line), MarkdownAttributes.Get(paragraph)?.Id),
            HeadingBlock heading => ReadHeading(heading, line),
            ListBlock list => SiteMarks.IsContents(list) ? [] : [ReadList(list, line)],
            AlertBlock alert => [new Aside([new Text(Capitalized(alert.Kind.ToString()))], ReadAll(alert)) { Line = line }],
            AsideBlock aside => ReadAside(aside, line),
            QuoteBlock quote => ReadAll(quote) is { Count: > 0 } blocks ? [new Quote(blocks) { Line = line }] : [],
            Markdig.Syntax.CodeBlock code => ReadCode(code, line),
            ThematicBreakBlock => [new Divider { Line = line }],
            MarkdownTable table => [new PipeTableReader(ReadAll).Read(table, line)],
            MarkdownDefinitions list =>
            [
                new Model.DefinitionList([.. list.OfType<DefinitionItem>().Select(ReadDefinition)]) { Line = line },
            ],
            FootnoteGroup or LinkReferenceDefinitionGroup or BlankLineBlock or DefinitionLine => [],
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

        if (!InlineReader.HoldsHtml(content))
        {
            return RunReader.Read(inlines.Read(content), line);
        }

        var html = new HtmlWithPlaceholders(context, prefix);
        inlines.Weave(content, html);
        return HtmlReader.ReadBlocks(html, context);
    }

    /// <summary>Blocks whose first text can be named.</summary>
    private static IReadOnlyList<Model.Block> Anchored(IReadOnlyList<Model.Block> blocks, string? id) =>
        id is not null && blocks is [Paragraph first, ..]
            ? [first with { Inlines = [new Anchor(id), .. first.Inlines] }, .. blocks.Skip(1)]
            : blocks;

    private IReadOnlyList<Model.Inline> ReadLine(ContainerInline? content, int line) => BlocksInLine.Join(ReadRun(content, line));

    private IReadOnlyList<Model.Block> ReadHeading(HeadingBlock heading, int line)
    {
        var words = ReadLine(heading.Inline, line);
        return words.Count == 0 ? []
            : RunReader.OnlyFigures(words) is { } figures ? RunReader.ToBlocks(figures, line)
            : [new Heading(heading.Level, MarkdownAttributes.Get(heading)?.Id ?? "", InlineTidy.HeadingWords(words)) { Line = line }];
    }

    private ItemList ReadList(ListBlock list, int line)
    {
        int? start = list.IsOrdered ? (int.TryParse(list.OrderedStart, out var number) ? number : 1) : null;
        return new ItemList(start, Numbering.Decimal, !list.IsLoose, [.. list.OfType<ListItemBlock>().Select(ReadItem)]) { Line = line };
    }

    private ListItem ReadItem(ListItemBlock item)
    {
        bool? isDone = item.FirstOrDefault() is ParagraphBlock { Inline.FirstChild: TaskList task } ? task.Checked : null;
        return new ListItem(ReadAll(item), isDone);
    }

    /// <summary>Text beside the flow; what only groups is its content, and the words of a quotation's title say whose they are.</summary>
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
            "quote" when aside.Colons > 0 && blocks.Count > 0 => [new Quote(blocks, title) { Line = line }],
            _ when blocks.Count == 0 && title is null => [],
            _ => [new Aside(title, blocks) { Line = line }],
        };
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
                    "A fence of code is opened here and never closed",
                    $"Close it with {new string(fenced.FencedChar, fenced.OpeningFencedCharCount)}"
                );
            }
        }

        var text = code.Lines.ToString().TrimEnd('\n');
        return text.Length == 0 ? [] : [new Model.CodeBlock(text, language) { Line = line }];
    }

    private static IReadOnlyList<Model.Block> ReadRaw(LeafBlock leaf, int line)
    {
        var words = InlineTidy.Tidy([new Text(leaf.Lines.ToString())]);
        return words.Count == 0 ? [] : [new Paragraph(words) { Line = line }];
    }

    private static string Capitalized(string kind) =>
        kind.Length == 0 ? kind : char.ToUpperInvariant(kind[0]) + kind[1..].ToLowerInvariant();
}
