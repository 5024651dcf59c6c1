using TechBeats.Model;
using TechBeats.Typesetting.Frames;
using TechBeats.Typesetting.Styles;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.CodeBlocks;

public sealed class CodeSetterTests
{
    /// <summary>Measure without padding: 183 points, 45 characters of 4.</summary>
    private const int Fits = 45;

    [Theory]
    [InlineData("x", 100_000)]
    [InlineData("x ", 50_000)]
    [InlineData("e\u0301", 20_000)]
    [InlineData("\U0001F600", 5_000)]
    public void A_line_without_end_is_set_whole_within_the_measure(string part, int count)
    {
        var code = string.Concat(Enumerable.Repeat(part, count));

        var set = IssueFixture.Of(new CodeBlock(code));

        Assert.InRange(set.Slabs.Count, count / 60, count);
        Assert.All(set.Slabs.SelectMany(slab => IssueFixture.Drawn(slab.Content)), drawn =>
            Assert.True(drawn.Item is not TextItem text || drawn.At.X + text.Width <= IssueFixture.Measure + 0.1));
    }

    [Fact]
    public void Code_of_more_lines_than_a_book_holds_is_cut_with_an_error()
    {
        var set = IssueFixture.Of(new CodeBlock(string.Concat(Enumerable.Repeat("\n", 60_000))) { Line = 3 });

        Assert.Equal(50_000, set.Slabs.Count);
        var problem = Assert.Single(set.Result.Problems);
        Assert.Equal((ProblemSlugs.TooLarge, Severity.Error, "seven.md:3"), (problem.Slug, problem.Severity, $"{problem.Place}"));
        Assert.Contains("60001 lines", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_of_code_is_a_slab_and_an_element()
    {
        var set = IssueFixture.Of(new CodeBlock("one\n\n  two"));

        Assert.Equal(["one", "", "  two"], set.Texts());
        Assert.Equal("Article(CodeBlock(Line Line))", set.Tree());
    }

    [Fact]
    public void The_tint_goes_through_without_a_seam()
    {
        var set = IssueFixture.Of(IssueFixture.Text("before"), new CodeBlock("one\ntwo\nthree"), IssueFixture.Text("after"));

        var code = set.Slabs.Skip(1).Take(3).ToList();
        Assert.Equal([10, 0, 0], code.Select(slab => slab.SpaceBefore));
        foreach (var slab in code)
        {
            var tint = IssueFixture
                .Drawn(slab.Content)
                .Select(drawn => (drawn.At, Rule: drawn.Item as RuleItem))
                .First(drawn => drawn.Rule is not null);
            Assert.Equal(new Palette().CodeTint, tint.Rule!.Color);
            Assert.Single(IssueFixture.Drawn(slab.Content), drawn => drawn.Item is RuleItem); // no empty bar beside the tint
            Assert.Equal((0, IssueFixture.Measure), (tint.At.Y, tint.Rule.Size.Width));
            Assert.True(tint.Rule.Size.Height >= slab.Content.Height);
        }
    }

    [Fact]
    public void A_line_that_is_too_long_goes_on_below_behind_a_mark()
    {
        var set = IssueFixture.Of(new CodeBlock("  " + new string('x', 30) + " " + new string('y', 30)));

        Assert.Equal(["  " + new string('x', 30) + " ", new string('y', 30)], set.Texts());
        Assert.True(set.PlaceOf("yy").X > set.PlaceOf("  xx").X + 8);
        Assert.Contains(IssueFixture.Drawn(set.Slabs[1].Content), drawn => drawn.Item is PathItem);
        Assert.Equal("Article(CodeBlock(Line))", set.Tree());
    }

    [Fact]
    public void Nothing_of_a_line_without_spaces_is_cut_off()
    {
        var line = string.Concat(Enumerable.Range(0, 200).Select(i => (char)('a' + (i % 26))));

        var set = IssueFixture.Of(new CodeBlock(line));

        Assert.Equal(line, string.Concat(set.Texts()));
        Assert.All(set.Slabs.SelectMany(slab => IssueFixture.Drawn(slab.Content)), drawn =>
            Assert.True(drawn.Item is not TextItem text || drawn.At.X + text.Width <= IssueFixture.Measure));
        Assert.Equal(Fits, set.Texts().First().Length);
    }

    [Fact]
    public void Tabs_go_to_the_next_fourth_column() =>
        Assert.Equal("a   b   c", Assert.Single(IssueFixture.Of(new CodeBlock("a\tb\tc")).Texts()));

    [Fact]
    public void Copied_code_has_its_spaces()
    {
        var set = IssueFixture.Of(new CodeBlock("    return  x"));

        var line = set.Slabs[0].Content.Items.Select(placed => placed.Item).OfType<GroupItem>().Single(group => group.Element is not null);
        Assert.Equal(("    return  x", ElementKind.Line), (line.ActualText, line.Element!.Kind));
    }

    [Fact]
    public void Two_lines_of_code_stay_at_either_end()
    {
        var set = IssueFixture.Of(new CodeBlock(string.Join('\n', Enumerable.Repeat("x", 12))));

        Assert.Equal([false, .. Enumerable.Repeat(true, 9), false, true], set.MayEnd());
    }

    [Fact]
    public void Code_runs_left_to_right_in_a_right_to_left_issue() =>
        Assert.Equal(8.5, IssueFixture.In("ar", new CodeBlock("x = 1")).PlaceOf("x").X);
}
