using TechBeats.Model;

namespace TechBeats.Archive.Assembling;

/// <summary>The words of blocks in one string, to compare texts by.</summary>
internal static class IssueText
{
    public static string From(IReadOnlyList<Block> blocks)
    {
        var words = new Words();
        words.Visit(blocks);
        return string.Join('\n', words.Lines);
    }

    private sealed class Words : BlockVisitor
    {
        public List<string> Lines { get; } = [];

        protected override void Visit(Block block)
        {
            Lines.Add(block switch
            {
                Paragraph paragraph => PlainText.From(paragraph.Inlines),
                Heading heading => PlainText.From(heading.Inlines),
                CodeBlock code => code.Text,
                _ => block.GetType().Name,
            });
            base.Visit(block);
        }

        protected override void Visit(Figure figure) => Lines.Add(figure.Address);
    }
}
