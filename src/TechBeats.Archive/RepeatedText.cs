using TechBeats.Archive.Parsing;
using TechBeats.Model;

namespace TechBeats.Archive;

/// <summary>Boilerplate: the same blocks at the beginning or the end of issue after issue ("Subscribe to ...").</summary>
internal static class RepeatedText
{
    private const int FewestIssues = 3;

    private const int LongestShown = 60;

    /// <summary>What most issues begin or end with, as problems for whoever reads the book: one for each end, on the first issue that has it.</summary>
    public static IReadOnlyList<Problem> Of(IReadOnlyList<ParsedIssue> issues) =>
        [.. new[] { Of(issues, "begin", blocks => blocks[0]), Of(issues, "end", blocks => blocks[^1]) }.OfType<Problem>()];

    private static Problem? Of(IReadOnlyList<ParsedIssue> issues, string verb, Func<IReadOnlyList<Block>, Block> end)
    {
        var most = issues
            .Where(issue => issue.Issue.Blocks.Count > 1)
            .Select(issue => (Issue: issue, Block: end(issue.Issue.Blocks)))
            .Where(pair => pair.Block is Paragraph or Quote or Aside or ItemList)
            .GroupBy(pair => IssueText.Of([pair.Block]), StringComparer.Ordinal)
            .MaxBy(group => group.Count());
        if (most is null || most.Count() < FewestIssues || most.Count() * 2 < issues.Count)
        {
            return null;
        }

        var first = most.First();
        var words = most.Key.ReplaceLineEndings(" ").Trim();
        var shown = words.Length > LongestShown ? string.Concat(words.AsSpan(0, LongestShown), "…") : words;
        return new Problem(ProblemSlugs.RepeatedText, Severity.Info, new Place(first.Issue.Issue.Source, first.Block.Line), $"{most.Count()} of {issues.Count} issues {verb} with the same text: {shown}");
    }
}
