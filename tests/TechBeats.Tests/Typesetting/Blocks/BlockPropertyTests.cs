using FsCheck;
using FsCheck.Fluent;
using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks;

/// <summary>What holds for any blocks, however they are nested.</summary>
public sealed class BlockPropertyTests
{
    /// <summary>A hyphen or a mark that hangs stands out by less than this.</summary>
    private const double Tolerance = 4;

    private static readonly Gen<string> Words = Gen.Choose(1, 30)
        .SelectMany(count => Gen.Elements("a", "word", "longer", "extraordinary").ListOf(count))
        .Select(words => string.Join(' ', words));

    private static readonly Arbitrary<Block[]> Issues = Arb.From(Blocks(3).Select(blocks => blocks.ToArray()));

    [Fact]
    public void Every_word_is_set_once_and_in_order() => Holds(blocks =>
    {
        var set = IssueFixture.Of(blocks);
        return Letters(string.Concat(set.Texts())) == Letters(string.Concat(blocks.Select(Written)));
    });

    [Fact]
    public void Nothing_is_drawn_outside_the_column() =>
        Holds(blocks =>
        {
            foreach (var slab in IssueFixture.Of(blocks).Slabs)
            {
                Assert.True(slab.Content.Width <= IssueFixture.Measure);
                foreach (var (at, item) in IssueFixture.Drawn(slab.Content))
                {
                    var right = at.X + (item is TextItem text ? InkWidth(text) : 0);
                    Assert.True(
                        at.X >= -Tolerance && right <= IssueFixture.Measure + Tolerance,
                        $"“{(item as TextItem)?.Text}” goes from {at.X} to {right}"
                    );
                }
            }

        return true;
    });

    [Fact]
    public void All_ink_means_something_or_is_an_artifact() => Holds(blocks =>
        IssueFixture.Of(blocks).Slabs.All(slab => slab.Content.Items.All(placed => HasMeaning(placed.Item))));

    private static void Holds(Func<Block[], bool> property) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(40).WithEndSize(12).WithReplay(1981, 1119), Prop.ForAll(Issues, property));

    // The space at a line's end is kept for those who copy, beyond the edge.
    private static double InkWidth(TextItem text) => text.Text.EndsWith(' ') ? text.Width - text.Glyphs[^1].Advance : text.Width;

    private static bool HasMeaning(FrameItem item) => item switch
    {
        LinkItem => true,
        GroupItem group => group.IsArtifact || group.Element is not null || group.Content.Items.All(placed => HasMeaning(placed.Item)),
        _ => false,
    };

    // Numbers and bullets are the setter's own; code may be parted anywhere.
    private static string Letters(string text) => string.Concat(text.Where(char.IsLetter));

    private static string Written(Block block) => block switch
    {
        Paragraph { Inlines: [Text text] } => text.Value,
        Heading { Inlines: [Text text] } => text.Value,
        CodeBlock code => code.Text,
        FormulaBlock formula => formula.Source,
        Quote quote => string.Concat(quote.Blocks.Select(Written)),
        Aside aside => string.Concat(aside.Blocks.Select(Written)),
        ItemList list => string.Concat(list.Items.SelectMany(item => item.Blocks).Select(Written)),
        Table table => string.Concat(table.Body.SelectMany(row => row.Cells).SelectMany(cell => cell.Blocks).Select(Written)),
        _ => "",
    };

    private static Gen<List<Block>> Blocks(int depth) =>
        Gen.Choose(1, 3).SelectMany(count => Block(depth).ListOf(count)).Select(blocks => blocks.ToList());

    private static Gen<Block> Block(int depth)
    {
        var text = Words.Select(words => (Block)IssueFixture.Text(words));
        var heading = Words.Select(words => (Block)new Heading(2, "h", [new Text(words)]));
        var code = Words.Select(words => (Block)new CodeBlock(words + "\n\tx\n" + words.Replace(' ', '_')));
        var cells = Words
            .ListOf(3)
            .Select(words => new TableRow([
                .. words.Select(word => new TableCell([IssueFixture.Text(word[..Math.Min(word.Length, 12)].Trim())])),
            ]));
        var table = cells
            .ListOf(2)
            .Select(rows => (Block)new Table([ColumnAlignment.Start, ColumnAlignment.Center, ColumnAlignment.End], [], [.. rows]));
        var divider = Gen.Constant((Block)new Divider());
        if (depth == 0)
        {
            return Gen.OneOf(text, heading, code, divider);
        }

        var quote = Blocks(depth - 1).Select(blocks => (Block)new Quote(blocks));
        var aside = Blocks(depth - 1).Select(blocks => (Block)new Aside(null, blocks));
        var list = Blocks(depth - 1)
            .ListOf(2)
            .Select(items => (Block)new ItemList(null, Numbering.Decimal, true, [.. items.Select(blocks => new ListItem(blocks))]));
        return Gen.OneOf(text, text, heading, code, table, divider, quote, aside, list);
    }
}
