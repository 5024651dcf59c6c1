using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks;

/// <summary>Sets quotes: indented, with a rule at the side where reading starts.</summary>
internal sealed class QuoteSetter(BlockContext context, InlineSetter lines, IBlockDispatcher dispatcher)
{
    /// <summary>Style of a quote. In text that is smaller, such as a note, it has the size of that text.</summary>
    private ParagraphStyle TextIn(Column column)
    {
        var style = context.Styles.Quote;
        return column.Text.Text.Size >= style.Text.Size
            ? style
            : style with { Text = style.Text with { Size = column.Text.Text.Size }, Leading = column.Text.Leading };
    }

    public void Set(Quote quote, SlabFlow flow, Column column)
    {
        var (styles, look) = (context.Styles, context.Styles.Quotes);
        var element = column.Parent.Add(ElementKind.Quote);
        var inside = column.Indented(styles.QuoteIndent, styles.MinimumColumnWidth) with
        {
            Parent = element,
            Text = TextIn(column),
        };
        var body = dispatcher.Set(quote.Blocks, inside);
        if (quote.Attribution is { Count: > 0 } attribution)
        {
            body.RaiseBreakCost(BreakCosts.Forbidden);
            body.Add(
                lines.Set(
                    [new Text("— "), .. attribution],
                    styles.Attribution,
                    element.Add(ElementKind.Paragraph),
                    element,
                    inside.Width,
                    quote.Line
                )
            );
        }

        var indent = column.Width - inside.Width;
        var isMirrored = context.DirectionOf(quote.Blocks) == Direction.RightToLeft;
        var ruleLeft = isMirrored ? column.Width - look.RuleInset - look.Rule : look.RuleInset;
        flow.Space(look.Space);
        new Enclosure(0, 0, styles.TintOverlap, (frame, height) =>
        {
            if (indent > 0)
            {
                frame.AddRule(ruleLeft, 0, look.Rule, height, look.RuleColor);
            }
        }).Add(flow, body.Slabs, isMirrored ? 0 : indent, column.Width);
        flow.Space(look.Space);
    }
}
