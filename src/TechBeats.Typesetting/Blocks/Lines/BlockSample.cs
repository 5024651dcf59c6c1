using System.Text;
using TechBeats.Model;

namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>Collects the beginning of the text of blocks, from which their writing direction follows.</summary>
internal sealed class BlockSample : BlockVisitor
{
    /// <summary>In UTF-16 code units. A few paragraphs tell the direction, and nested blocks are sampled once at each level.</summary>
    private const int MaximumLength = 4000;

    private readonly StringBuilder text = new();

    private BlockSample()
    {
    }

    /// <summary>Returns the text of the first blocks, whole lines separated by spaces.</summary>
    public static string Take(IReadOnlyList<Block> blocks)
    {
        var sample = new BlockSample();
        sample.Visit(blocks);
        return sample.text.ToString();
    }

    protected override void Visit(Block block)
    {
        if (text.Length < MaximumLength)
        {
            base.Visit(block);
        }
    }

    protected override void VisitLine(IReadOnlyList<Inline> inlines)
    {
        if (text.Length < MaximumLength)
        {
            text.Append(PlainText.From(inlines)).Append(' ');
        }
    }
}
