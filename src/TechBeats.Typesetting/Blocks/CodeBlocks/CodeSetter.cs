using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.CodeBlocks;

/// <summary>Sets blocks of code on a tint: one slab per line, and one per continuation line.</summary>
internal sealed class CodeSetter(BlockContext context, IssueFindings findings, InlineSetter inlines)
{
    /// <summary>Maximum number of lines of a block: about a thousand pages.</summary>
    private const int MaximumLines = 50_000;

    public void Set(CodeBlock code, SlabFlow flow, Column column)
    {
        var (styles, look) = (context.Styles, context.Styles.CodeBlocks);
        var element = column.Parent.Add(ElementKind.CodeBlock);
        var padding = Math.Min(look.PaddingX, column.Width / look.MinimumWidthInPaddings);
        var lines = new CodeLines(inlines, styles, column.Width - (2 * padding), code.Line);

        var slabs = new List<Slab>();
        var text = Limited(code);
        foreach (var line in text.Split('\n'))
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
        {
            frame.AddRule(0, 0, column.Width, height, look.Tint);
            frame.AddRule(0, 0, look.Bar, height, look.BarColor);
        }).Add(flow, WithCosts(slabs).Slabs, padding, column.Width);
        flow.Space(styles.BlockSpace);
    }

    /// <summary>Returns the code with at most the maximum number of lines, and reports those that are missing.</summary>
    private string Limited(CodeBlock code)
    {
        var lines = 0;
        for (var end = code.Text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = code.Text.IndexOf('\n', end + 1))
        {
            if (++lines == MaximumLines)
            {
                var missing = code.Text.AsSpan(end + 1).Count('\n') + 1;
                findings.Add(new Problem(
                    ProblemSlugs.TooLarge,
                    Severity.Error,
                    new Place(context.Issue.Source, code.Line),
                    $"The code block has {MaximumLines + missing} lines; the book prints the first {MaximumLines}",
                    "Divide it, or link to a file"));
                return code.Text[..end];
            }
        }

        return code.Text;
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
