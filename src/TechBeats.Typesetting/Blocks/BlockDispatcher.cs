using TechBeats.Model;
using TechBeats.Typesetting.Blocks.CodeBlocks;
using TechBeats.Typesetting.Blocks.Figures;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Lists;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Blocks.Tables;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks;

/// <summary>Dispatches each block of an issue to its setter. For one issue and one thread.</summary>
internal sealed class BlockDispatcher : IBlockDispatcher
{
    /// <summary>Number of blocks that open an issue: a heading, a lead-in and what they lead to.</summary>
    private const int OpeningBlocks = 3;

    private readonly BlockContext context;
    private readonly TextSetter texts;
    private readonly HeadingSetter headings;
    private readonly ListSetter lists;
    private readonly DefinitionSetter definitions;
    private readonly QuoteSetter quotes;
    private readonly AsideSetter asides;
    private readonly CodeSetter codeBlocks;
    private readonly TableSetter tables;
    private readonly FigureSetter figures;
    private readonly CardSetter cards;
    private readonly DividerSetter dividers;
    private readonly LinkNoteSetter linkNotes;

    /// <summary>Creates the setters of an issue.</summary>
    /// <param name="context">The context that the setters share.</param>
    /// <param name="findings">Collects headings, links, lost figures and problems.</param>
    /// <param name="section">The element of the issue, to which sections are added.</param>
    public BlockDispatcher(BlockContext context, IssueFindings findings, Element section)
    {
        this.context = context;
        var lines = new InlineSetter(context, findings, new NoteSetter(context, this));
        texts = new TextSetter(context, lines);
        headings = new HeadingSetter(context, findings, lines, new SectionTree(section));
        lists = new ListSetter(context, lines, this);
        definitions = new DefinitionSetter(context, lines, this);
        quotes = new QuoteSetter(context, lines, this);
        asides = new AsideSetter(context, lines, this);
        codeBlocks = new CodeSetter(context, findings, lines);
        tables = new TableSetter(context, lines, this);
        cards = new CardSetter(context, findings, lines);
        figures = new FigureSetter(context, findings, lines, cards);
        dividers = new DividerSetter(context);
        linkNotes = new LinkNoteSetter(context, lines);
    }

    public SlabFlow Set(IReadOnlyList<Block> blocks, Column column)
    {
        var flow = new SlabFlow(context.Styles.Costs);
        SetAll(blocks, flow, column);
        return flow.Finish();
    }

    /// <summary>Sets the whole text of the issue, and below it the addresses of its numbered links.</summary>
    public SlabFlow SetIssue(Column column)
    {
        var flow = new SlabFlow(context.Styles.Costs);
        SetAll(context.Issue.Blocks, flow, column);
        linkNotes.Set(flow, column);
        return flow.Finish();
    }

    /// <summary>Sets blocks after the others of a flow.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="flow">Receives their slabs.</param>
    /// <param name="column">The column.</param>
    /// <param name="before">Number of blocks before them.</param>
    /// <param name="after">The block after them, or null if they are the last.</param>
    private void SetAll(IReadOnlyList<Block> blocks, SlabFlow flow, Column column, int before = 0, Block? after = null)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var next = i + 1 < blocks.Count ? blocks[i + 1] : after;
            column = column with { IsOpening = column.IsMain && before + i < OpeningBlocks };
            switch (blocks[i])
            {
                case Paragraph paragraph when LargeInlineFigures.IsIn(paragraph, context):
                    SetAll(LargeInlineFigures.MoveOut(paragraph, context), flow, column, before + i, next);
                    continue;
                case Paragraph paragraph: texts.Set(paragraph, next, flow, column); break;
                case Heading heading: column = headings.Set(heading, flow, column); break;
                case ItemList list: lists.Set(list, flow, column); break;
                case DefinitionList list: definitions.Set(list, flow, column); break;
                case Quote quote: quotes.Set(quote, flow, column); break;
                case Aside aside: asides.Set(aside, flow, column); break;
                case CodeBlock code: codeBlocks.Set(code, flow, column); break;
                case FormulaBlock formula: codeBlocks.Set(new CodeBlock(formula.Source) { Line = formula.Line }, flow, column); break;
                case Table table when FigureGrid.ToFigures(table, context) is { } pictures:
                    SetAll(pictures, flow, column, before + i, next);
                    continue;
                case Table table: tables.Set(table, flow, column); break;
                case FigureBlock: i += figures.Set(blocks, i, flow, column) - 1; break;
                case Embed embed: cards.Set(embed, flow, column); break;
                case Divider: dividers.Set(next, flow, column); break;
                default: throw new InvalidOperationException($"No setter exists for {blocks[i].GetType().Name}.");
            }

            // If a figure floats to another page, the paragraphs around it become neighbors.
            flow.EndsInParagraph = blocks[i] is Paragraph || (flow.EndsInParagraph && flow.EndsInFloat);
        }
    }
}
