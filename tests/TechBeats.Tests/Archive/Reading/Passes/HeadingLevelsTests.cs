using TechBeats.Archive.Reading.Passes;
using TechBeats.Archive.Reading.Reporting;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Reading.Passes;

/// <summary>Headings by the levels that they are written with, each on a line of its own.</summary>
public sealed class HeadingLevelsTests
{
    [Theory]
    [InlineData("2 3 3 2", "2 3 3 2", "")]
    [InlineData("1 2 3", "2 2 3", "1")]
    [InlineData("1 2 1 2", "2 3 2 3", "1")]
    [InlineData("3 4 4 3", "2 3 3 2", "1")]
    [InlineData("2 4 4 2 3", "2 3 3 2 3", "2 3")]
    [InlineData("2 3 4 5 6 6", "2 3 4 5 6 6", "")]
    [InlineData("1 2 3 4 5 6 1", "2 3 4 5 6 6 2", "1")]
    public void Headings_go_down_one_level_at_a_time(string written, string levels, string mendedLines)
    {
        var log = new ProblemLog("a.md");
        Block[] blocks = [.. written.Split(' ').Select((level, index) => new Heading(int.Parse(level), "", []) { Line = index + 1 })];

        var mended = HeadingLevels.Normalize(blocks, log);

        Assert.Equal(levels, string.Join(' ', mended.OfType<Heading>().Select(heading => heading.Level)));
        Assert.Equal(mendedLines, string.Join(' ', log.InOrder().Select(problem => problem.Place!.Value.Line)));
        Assert.All(log.InOrder(), problem => Assert.Equal(ProblemSlugs.HeadingLevelMended, problem.Slug));
    }
}
