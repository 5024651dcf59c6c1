using TechBeats.Archive.Reading.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive.Assembling;

/// <summary>Joins the words of blocks into one string, so that texts can be compared.</summary>
internal static class IssueText
{
    public static string From(IReadOnlyList<Block> blocks)
    {
        var words = new TextCollector();
        words.Visit(blocks);
        return TypedSigns.Remove(string.Join('\n', words.Lines));
    }

    private sealed class TextCollector : BlockVisitor
    {
        public List<string> Lines { get; } = [];

        protected override void Visit(Block block)
        {
            Lines.Add(block switch
            {
                Paragraph paragraph => PlainText.From(paragraph.Inlines),
                Heading heading => PlainText.From(heading.Inlines),
                CodeBlock code => code.Text,
                FormulaBlock formula => formula.Source,
                _ => block.GetType().Name,
            });
            base.Visit(block);
        }

        protected override void Visit(Figure figure) => Lines.Add(figure.Address);
    }
}
