using System.Globalization;
using System.Text;
using TechBeats.Model;

namespace TechBeats.Tests.Support;

/// <summary>
/// The model as an indented outline that people can read and compare. A block is a line with its kind; its content stands two
/// spaces deeper.
/// Inlines are one line: <c>*emphasis*</c>, <c>**strong**</c>, <c>~~struck~~</c>, <c>`code`</c>, <c>[text](address)</c>, <c>{figure
/// address "alt"}</c>,
/// other inlines between braces with their name; <c>⏎</c> is a line break and <c>·</c> a space at an end. Text that looks like one
/// of these has a backslash.
/// </summary>
public static class IssueOutline
{
    public static string Of(IReadOnlyList<Block> blocks)
    {
        var outline = new StringBuilder();
        Write(blocks, outline, 0);
        return outline.ToString();
    }

    public static string Of(IReadOnlyList<Inline> inlines)
    {
        var line = string.Concat(inlines.Select(Of));
        if (line.StartsWith(' '))
        {
            line = "·" + line[1..];
        }

        return line.EndsWith(' ') ? line[..^1] + "·" : line;
    }

    private static void Write(IReadOnlyList<Block> blocks, StringBuilder outline, int depth)
    {
        foreach (var block in blocks)
        {
            Write(block, outline, depth);
        }
    }

    private static void Write(Block block, StringBuilder outline, int depth)
    {
        switch (block)
        {
            case Paragraph paragraph:
                Line(outline, depth, "paragraph " + Of(paragraph.Inlines));
                WriteNotes(paragraph.Inlines, outline, depth + 1);
                break;
            case Heading heading:
                Line(outline, depth, $"heading {heading.Level} #{heading.Key} {Of(heading.Inlines)}");
                WriteNotes(heading.Inlines, outline, depth + 1);
                break;
            case ItemList list:
                var kind = list.Start is { } start
                    ? $"numbered from {start}{(list.Numbering is { } format ? $" {format}" : "")}{(list.IsReversed ? " reversed" : "")}"
                    : $"bulleted{(list.Bullet is { } bullet ? $" {bullet}" : "")}";
                Line(outline, depth, $"list {kind}{(list.IsTight ? "" : " loose")}");
                foreach (var item in list.Items)
                {
                    var state = item.IsDone switch { true => "item done", false => "item open", null => "item" };
                    Line(outline, depth + 1, state + (item.Number is { } number ? $" {number}" : ""));
                    Write(item.Blocks, outline, depth + 2);
                }

                break;
            case DefinitionList definitions:
                Line(outline, depth, "definitions");
                foreach (var definition in definitions.Definitions)
                {
                    foreach (var term in definition.Terms)
                    {
                        Line(outline, depth + 1, "term " + Of(term));
                    }

                    Write(definition.Blocks, outline, depth + 2);
                }

                break;
            case Quote quote:
                Line(outline, depth, "quote" + (quote.Attribution is { } by ? " by " + Of(by) : ""));
                Write(quote.Blocks, outline, depth + 1);
                break;
            case Aside aside:
                Line(outline, depth, "aside" + (aside.Title is { } title ? " " + Of(title) : ""));
                Write(aside.Blocks, outline, depth + 1);
                break;
            case CodeBlock code:
                Line(outline, depth, "code" + (code.Language is { } language ? " " + language : ""));
                foreach (var line in code.Text.Split('\n'))
                {
                    Line(outline, depth + 1, "|" + line);
                }

                break;
            case FormulaBlock formula:
                Line(outline, depth, "formula");
                foreach (var line in formula.Source.Split('\n'))
                {
                    Line(outline, depth + 1, "|" + line);
                }

                break;
            case Table table:
                Line(
                    outline,
                    depth,
                    "table "
                        + string.Join(' ', table.Columns.Select(column => column.ToString().ToLowerInvariant()))
                        + (table.Caption is { } caption ? " caption " + Of(caption) : "")
                );
                WriteRows(table.Head, "head", outline, depth + 1);
                WriteRows(table.Body, "row", outline, depth + 1);
                break;
            case FigureBlock figures:
                Line(
                    outline,
                    depth,
                    $"figure {(figures.IsBesidePrevious ? "beside " : "")}{string.Join(' ', figures.Figures.Select(Of))}"
                        + (figures.Caption is { } words ? " caption " + Of(words) : "")
                );
                break;
            case Embed embed:
                Line(
                    outline,
                    depth,
                    $"embed {embed.Kind.ToString().ToLowerInvariant()} "
                        + $"{embed.Address ?? "nowhere"}{(embed.Title is { } name ? $" \"{name}\"" : "")}"
                );
                break;
            case Divider:
                Line(outline, depth, "divider");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(block));
        }
    }

    private static void WriteRows(IReadOnlyList<TableRow> rows, string name, StringBuilder outline, int depth)
    {
        foreach (var row in rows)
        {
            Line(
                outline,
                depth,
                name
                    + string.Concat(
                        row.Cells.Select(cell =>
                            " | "
                                + $"{(cell.ColumnSpan > 1 ? $"({cell.ColumnSpan}) " : "")}"
                                + $"{(cell.RowSpan > 1 ? $"({cell.RowSpan} rows) " : cell.IsCovered ? "^" : "")}"
                                + $"{(cell.Blocks is [Paragraph paragraph] ? Of(paragraph.Inlines) : cell.Blocks.Count == 0 ? "" : "...")}"
                        )
                    )
            );
            foreach (var cell in row.Cells.Where(cell => cell.Blocks is not ([] or [Paragraph])))
            {
                Write(cell.Blocks, outline, depth + 1);
            }
        }
    }

    private static void WriteNotes(IReadOnlyList<Inline> inlines, StringBuilder outline, int depth)
    {
        foreach (var mark in inlines.OfType<NoteMark>())
        {
            Line(outline, depth, $"note {mark.Note.Number}");
            Write(mark.Note.Blocks, outline, depth + 1);
        }
    }

    private static string Of(Inline inline) =>
        inline switch
        {
            Text text => Escaped(text.Value),
            LineBreak => "⏎",
            Code code => $"`{code.Value}`",
            Formula formula => $"{{{(formula.IsDisplay ? "display " : "")}formula {formula.Source}}}",
            Keystroke key => $"{{key {key.Value}}}",
            Styled { Style: InlineStyle.Emphasis } emphasis => $"*{Of(emphasis.Inlines)}*",
            Styled { Style: InlineStyle.Strong } strong => $"**{Of(strong.Inlines)}**",
            Styled { Style: InlineStyle.Strikethrough } struck => $"~~{Of(struck.Inlines)}~~",
            Styled styled => $"{{{styled.Style.ToString().ToLowerInvariant()} {Of(styled.Inlines)}}}",
            Abbreviation abbreviation =>
                $"{{abbreviation {Of(abbreviation.Inlines)} = {abbreviation.Meaning}{(abbreviation.IsFirst ? "" : " again")}}}",
            Span span =>
                $"{{span{(span.Language is { } language ? " " + language : "")}{(span.Direction is { } direction ? " " + direction : "")}"
                    + $" {Of(span.Inlines)}}}",
            Link link => $"[{Of(link.Inlines)}]({Of(link.Target)}{(link.Title is { } title ? $" \"{title}\"" : "")})",
            Anchor anchor => $"{{anchor {anchor.Key}}}",
            NoteMark mark => $"{{note {mark.Note.Number}}}",
            InlineFigure figure => Of(figure.Figure),
            _ => throw new ArgumentOutOfRangeException(nameof(inline)),
        };

    /// <summary>Escapes text that looks like the outline's own marks.</summary>
    private static string Escaped(string text) => text
        .Replace("*", "\\*", StringComparison.Ordinal)
        .Replace("~~", "\\~~", StringComparison.Ordinal)
        .Replace("`", "\\`", StringComparison.Ordinal)
        .Replace("](", "]\\(", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Of(Figure figure) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{{figure "
                + $"{figure.Address}{(figure.Alt is { } alt ? $" \"{alt}\"" : "")}"
                + $"{(figure.WidthInPixels is { } width ? $" width {width}" : "")}"
                + $"{(figure.WidthInPercent is { } percent ? $" width {percent}%" : "")}"
                + $"{(figure.HeightInPixels is { } height ? $" height {height}" : "")}"
                + $"{(figure.Side is { } side ? $" at {side.ToString().ToLowerInvariant()}" : "")}"
                + $"{(figure.Link is { } link ? $" to {Of(link)}" : "")}}}"
        );

    private static string Of(LinkTarget target) => target switch
    {
        WebTarget web => web.Address,
        BookTarget book => "book:" + book.Name,
        _ => throw new ArgumentOutOfRangeException(nameof(target)),
    };

    private static void Line(StringBuilder outline, int depth, string line) => outline.Append(' ', 2 * depth).Append(line).Append('\n');
}
