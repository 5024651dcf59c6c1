using TechBeats.Typesetting.Blocks.Lines;
using Xunit;

namespace TechBeats.Tests.Typesetting.Blocks.Lines;

public sealed class MissingGlyphsTests
{
    [Fact]
    public void Each_character_is_reported_once_where_it_stands_first()
    {
        var missing = new MissingGlyphs();
        missing.Add(["\u2603"], 3);
        missing.Add(["\u2603", "\u2604"], 8);

        var problems = missing.Problems("a.md");

        Assert.Equal(["No font has U+2603", "No font has U+2604"], problems.Select(problem => problem.Message));
        Assert.Equal(["a.md:3", "a.md:8"], problems.Select(problem => $"{problem.Place}"));
        Assert.All(problems, problem => Assert.Contains("--font", problem.Hint, StringComparison.Ordinal));
    }

    [Fact]
    public void A_script_that_no_font_has_is_one_problem()
    {
        var missing = new MissingGlyphs();
        missing.Add(["가", "나", "다", "라", "마", "바"], 5);

        var problem = Assert.Single(missing.Problems("a.md"));

        Assert.Equal("No font has 6 characters of the Hangul script, such as U+AC00, U+B098, U+B2E4, U+B77C", problem.Message);
    }

    [Fact]
    public void A_sequence_is_named_whole() =>
        Assert.Equal("No font has U+1F9D1 U+200D U+1F680", Problem("🧑‍🚀"));

    private static string Problem(string cluster)
    {
        var missing = new MissingGlyphs();
        missing.Add([cluster], 1);
        return Assert.Single(missing.Problems("a.md")).Message;
    }
}
