using TechBeats.Archive.Assembling;
using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Metadata;
using TechBeats.Model;
using Xunit;

namespace TechBeats.Tests.Archive.Assembling;

public sealed class IssueNumbersTests
{
    [Theory]
    [InlineData("1, 2, 3", "ink-1.md", "ink-2.md", "ink-3.md")]
    [InlineData("1, 2, -", "001-paper.md", "002-pens.md", "about-quills.md")]
    [InlineData("-, -, -, -", "rule-40.md", "advice-2.md", "pens.md", "part-1.md")]
    [InlineData("-, -", "ink-2.md", "paper.md")]
    [InlineData("-, -, -, -", "a/ink-1.md", "a/ink-2.md", "b/ink-1.md", "b/ink-2.md")]
    [InlineData("1, 2, 1", "ink-1.md", "ink-2.md", "ink-1.de.md")]
    [InlineData("-, -, -, -, 4, 5, 6", "a.md", "b.md", "c.md", "d.md", "n/ink-4.md", "n/ink-5/index.md", "n/ink-6.md")]
    public void Numbers_of_names_count_in_a_series(string numbers, params string[] paths)
    {
        var issues = IssueNumbers.Adopt([.. paths.Select(Issue)]);

        Assert.Equal(numbers, string.Join(", ", issues.Select(issue => issue.Issue.Number?.ToString(provider: null) ?? "-")));
    }

    private static ParsedIssue Issue(string path) =>
        new(new Issue { Key = path, Title = "Text", Source = path, Blocks = [] }, null, [])
        {
            NumberInName = NumberReader.FromName("Text", FileNames.Parse(path).Slug),
        };
}
