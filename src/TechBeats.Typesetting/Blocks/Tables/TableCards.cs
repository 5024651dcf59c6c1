using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>
/// Sets a table that is too wide for any page as cards, one for each row: its first cell in bold, then the head and the value of each other
/// cell.
/// </summary>
internal sealed class TableCards(BlockContext context, ContentMeasurer measurer, IBlockDispatcher dispatcher)
{
    /// <summary>True if a table has columns to set one below the other.</summary>
    public static bool Suit(Table table) => table.Columns.Count > 1 && table.Body.Count > 0;

    /// <summary>Sets the rows of the body. A list holds them, since the columns are gone.</summary>
    public void Set(Table table, TableSize size, SlabFlow flow, Column column)
    {
        var (styles, look) = (context.Styles, context.Styles.Tables);
        var list = column.Parent.Add(new Element(ElementKind.List) { ListNumbering = "None" });
        var labels = Labels(table);
        var columns = ColumnsOf(size, labels, column.Width);
        var spans = new Dictionary<int, (TableCell Cell, int Rows)>();
        AddRule(flow, column, look.Rule, styles.Palette.Ink);
        flow.RaiseBreakCost(BreakCosts.Forbidden);
        for (var i = 0; i < table.Body.Count; i++)
        {
            var blocks = Blocks(table.Body[i], labels, spans);
            if (blocks.Count == 0)
            {
                continue;
            }

            flow.Space(look.CardSpace);
            AddCard(blocks, columns, list, flow, column);
            flow.RaiseBreakCost(BreakCosts.Forbidden);
            flow.Space(look.CardSpace);
            var isLast = i == table.Body.Count - 1;
            AddRule(flow, column, isLast ? look.Rule : look.RowRule, isLast ? styles.Palette.Ink : styles.Palette.Hairline);
        }
    }

    /// <summary>Adds a card: its title across the column, its values side by side if all are short.</summary>
    private void AddCard(List<Block> blocks, int columns, Element list, SlabFlow flow, Column column)
    {
        var (styles, look) = (context.Styles, context.Styles.Tables);
        var inside = new Column
        {
            Width = column.Width,
            Parent = list.Add(ElementKind.ListItem).Add(ElementKind.ListBody),
            Text = styles.TableCell with { HangingIndent = look.CardIndent },
            Side = context.WritingDirection.Base,
        };
        if (columns == 1)
        {
            flow.Add(dispatcher.Set(blocks, inside), 0, column.Width);
            return;
        }

        flow.Add(dispatcher.Set([blocks[0]], inside), 0, column.Width);
        flow.RaiseBreakCost(BreakCosts.Forbidden);
        var width = (column.Width - ((columns - 1) * look.CardGap)) / columns;
        for (var i = 1; i < blocks.Count; i += columns)
        {
            var stack = new SlabStack();
            for (var j = 0; j < columns && i + j < blocks.Count; j++)
            {
                var place = context.WritingDirection.Base == Direction.RightToLeft ? columns - 1 - j : j;
                stack.Add(place * (width + look.CardGap), 0, dispatcher.Set([blocks[i + j]], inside with { Width = width }).Slabs);
            }

            var frame = new Frame(column.Width, stack.Bottom);
            stack.Draw(frame);
            flow.Add(new Slab { Content = frame, Baseline = stack.Baseline, Landmarks = stack.Landmarks, Notes = stack.Notes });
        }
    }

    /// <summary>Returns the number of values side by side: as many as fit with their heads on one line.</summary>
    private int ColumnsOf(TableSize size, string[] labels, double width)
    {
        var look = context.Styles.Tables;
        var widths = size.WidthsAt(1);
        var widest = 0.0;
        for (var i = 1; i < labels.Length; i++)
        {
            IReadOnlyList<Inline> label = [new Text(string.Format(context.Words.CardLabel, labels[i]) + " ")];
            widest = Math.Max(widest, widths[i].Natural + measurer.Prepare(label, context.Styles.TableCell).FullWidth);
        }

        return (int)Math.Clamp((width + look.CardGap) / (widest + look.CardGap), 1, look.MaximumCardColumns);
    }

    private static void AddRule(SlabFlow flow, Column column, double height, Color color)
    {
        var frame = new Frame(column.Width, height);
        frame.AddRule(0, 0, column.Width, height, color);
        flow.Add(new Slab { Content = frame });
    }

    /// <summary>Returns the head of each column in one line: the texts of all head cells above it.</summary>
    private static string[] Labels(Table table)
    {
        var labels = new List<string>[table.Columns.Count];
        for (var i = 0; i < labels.Length; i++)
        {
            labels[i] = [];
        }

        foreach (var row in table.Head)
        {
            var column = 0;
            foreach (var cell in row.Cells)
            {
                var text = TextOf(cell).TrimEnd(':', '：', ' ');
                for (var i = column; i < column + cell.ColumnSpan; i++)
                {
                    if (text.Length > 0 && !labels[i].Contains(text))
                    {
                        labels[i].Add(text);
                    }
                }

                column += cell.ColumnSpan;
            }
        }

        return Array.ConvertAll(labels, parts => string.Join(", ", parts));
    }

    /// <summary>Returns the content of a card. A cell that covers several rows is repeated as plain text in each.</summary>
    private List<Block> Blocks(TableRow row, string[] labels, Dictionary<int, (TableCell Cell, int Rows)> spans)
    {
        var blocks = new List<Block>();
        var column = 0;
        foreach (var cell in row.Cells)
        {
            var content = cell.Blocks;
            if (cell.IsCovered && spans.TryGetValue(column, out var span) && span.Rows > 0)
            {
                content = TextOf(span.Cell) is { Length: > 0 } text ? [new Paragraph([new Text(text)])] : [];
                spans[column] = (span.Cell, span.Rows - 1);
            }
            else if (cell.RowSpan > 1)
            {
                spans[column] = (cell, cell.RowSpan - 1);
            }

            if (content.Count > 0)
            {
                AddValue(labels[column], content, blocks);
            }

            column += cell.ColumnSpan;
        }

        return blocks;
    }

    private void AddValue(string label, IReadOnlyList<Block> content, List<Block> blocks)
    {
        if (blocks.Count == 0)
        {
            blocks.AddRange(content.Select((block, i) =>
                i == 0 && block is Paragraph title ? title with { Inlines = [new Styled(InlineStyle.Strong, title.Inlines)] } : block));
            return;
        }

        if (label.Length == 0)
        {
            blocks.AddRange(content);
            return;
        }

        var words = string.Format(context.Words.CardLabel, label);
        if (content[0] is Paragraph first)
        {
            blocks.Add(first with { Inlines = [new Text(words + " "), .. first.Inlines] });
            blocks.AddRange(content.Skip(1));
            return;
        }

        blocks.Add(new Paragraph([new Text(words)]));
        blocks.AddRange(content);
    }

    private static string TextOf(TableCell cell) => BlockSample.Take(cell.Blocks).Trim();
}
