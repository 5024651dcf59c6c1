using TechBeats.Model;
using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks.CodeBlocks;

/// <summary>Blocks of code on a tint: a slab for each line, and further ones for the rest of a line that is too long.</summary>
internal static class CodeSetter
{
    /// <summary>Between two lines of code.</summary>
    private const double InsideCode = 0.5;

    /// <summary>Between two lines of a block so short that one wants to see it at once.</summary>
    private const double InsideShortCode = 2;

    private const int ShortCode = 8;

    /// <summary>At an empty line, where code is divided already.</summary>
    private const double AtEmptyLine = 0.2;

    public static void Set(CodeBlock code, Flow flow, Column column, IssueSetting setting)
    {
        var look = setting.Styles.Blocks;
        var element = column.Parent.Add(ElementKind.CodeBlock);
        var padding = Math.Min(look.CodePaddingX, column.Width / 20);
        var lines = new CodeLines(setting.Styles.Code, look, column.Width - (2 * padding), code.Line, setting);

        var slabs = new List<Slab>();
        foreach (var line in code.Text.Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                slabs.Add(new Slab { Content = new Frame(column.Width, setting.Styles.Code.Leading), BreakCost = AtEmptyLine });
                continue;
            }

            slabs.AddRange(lines.Set(line, element.Add(ElementKind.Line)));
        }

        var inside = new Flow();
        for (var i = 0; i < slabs.Count; i++)
        {
            var isForbidden = i == 0 || i >= slabs.Count - 2;
            var cost = slabs.Count <= ShortCode ? InsideShortCode : slabs[i].BreakCost > 0 ? slabs[i].BreakCost : InsideCode;
            inside.Add(slabs[i] with { BreakCost = i == slabs.Count - 1 ? 0 : isForbidden ? BreakCosts.Forbidden : cost });
        }

        flow.Space(setting.Styles.BlockSpace);
        new Enclosure(look.CodePaddingY, look.CodePaddingY, look.TintOverlap, (frame, height) =>
            frame.AddRule(0, 0, column.Width, height, look.CodeTint)).Add(flow, inside.Slabs, padding, column.Width);
        flow.Space(setting.Styles.BlockSpace);
    }
}
