using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.CodeBlocks;

/// <summary>Sets blocks of code on a tint: one slab per line, and one per continuation line.</summary>
internal sealed class CodeSetter(BlockContext context, InlineSetter inlines)
{
    public void Set(CodeBlock code, SlabFlow flow, Column column)
    {
        var (styles, look) = (context.Styles, context.Styles.CodeBlocks);
        var element = column.Parent.Add(ElementKind.CodeBlock);
        var padding = Math.Min(look.PaddingX, column.Width / look.MinimumWidthInPaddings);
        var lines = new CodeLines(inlines, styles, column.Width - (2 * padding), code.Line);

        var slabs = new List<Slab>();
        foreach (var line in code.Text.Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                slabs.Add(new Slab { Content = new Frame(column.Width, styles.Code.Leading), BreakCost = styles.Costs.AtEmptyCodeLine });
                continue;
            }

            slabs.AddRange(lines.Set(line, element.Add(ElementKind.Line)));
        }

        flow.Space(styles.BlockSpace);
        new Enclosure(look.PaddingY, look.PaddingY, styles.TintOverlap, (frame, height) =>
            frame.AddRule(0, 0, column.Width, height, look.Tint)).Add(flow, WithCosts(slabs).Slabs, padding, column.Width);
        flow.Space(styles.BlockSpace);
    }

    /// <summary>Adds break costs to the lines. No page ends after the first line or before the last one.</summary>
    private SlabFlow WithCosts(List<Slab> slabs)
    {
        var (costs, look) = (context.Styles.Costs, context.Styles.CodeBlocks);
        var inside = new SlabFlow(costs);
        for (var i = 0; i < slabs.Count; i++)
        {
            var isForbidden = i == 0 || i >= slabs.Count - 2;
            var cost =
                slabs.Count <= look.ShortBlockLines ? costs.InsideShortCode
                : slabs[i].BreakCost > 0 ? slabs[i].BreakCost
                : costs.InsideCode;
            inside.Add(
                slabs[i] with
                {
                    BreakCost =
                        i == slabs.Count - 1 ? 0
                        : isForbidden ? BreakCosts.Forbidden
                        : cost,
                }
            );
        }

        return inside;
    }
}
