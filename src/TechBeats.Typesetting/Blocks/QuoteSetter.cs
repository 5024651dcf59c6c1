using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks;

/// <summary>Quotes: indented, with a thin line along them.</summary>
internal static class QuoteSetter
{
    public static void Set(Quote quote, Flow flow, Column column, IssueSetting setting)
    {
        var (styles, look) = (setting.Styles, setting.Styles.Blocks);
        var element = column.Parent.Add(ElementKind.Quote);
        var inside = column.Indented(styles.QuoteIndent, look.NarrowestColumn) with { Parent = element, Text = styles.Quote };
        var body = setting.Set(quote.Blocks, inside);
        if (quote.Attribution is { Count: > 0 } attribution)
        {
            body.RaiseBreakCost(BreakCosts.Forbidden);
            body.Add(LineSlabs.Of(
                [new Text("— "), .. attribution], styles.Attribution, element.Add(ElementKind.Paragraph), element, inside.Width, quote.Line, setting));
        }

        var indent = column.Width - inside.Width;
        var isMirrored = setting.Script.Of(PlainText.OfFirst(quote.Blocks)) == Direction.RightToLeft;
        var ruleLeft = isMirrored ? column.Width - look.QuoteRuleInset - look.QuoteRule : look.QuoteRuleInset;
        flow.Space(look.QuoteSpace);
        new Enclosure(0, 0, look.TintOverlap, (frame, height) =>
        {
            if (indent > 0)
            {
                frame.AddRule(ruleLeft, 0, look.QuoteRule, height, look.QuoteRuleColor);
            }
        }).Add(flow, body.Slabs, isMirrored ? 0 : indent, column.Width);
        flow.Space(look.QuoteSpace);
    }
}
