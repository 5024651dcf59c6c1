using TechBeats.Archive.Parsing;
using TechBeats.Archive.Parsing.Finishing;
using TechBeats.Archive.Parsing.Inlines;
using TechBeats.Model;

namespace TechBeats.Archive;

/// <summary>Boilerplate: the same blocks at the beginning or the end of issue after issue ("Subscribe to ...").</summary>
internal static class RepeatedText
{
    private const int FewestIssues = 3;

    /// <summary>The share of issues that must have a text for it to be worth a word: a half.</summary>
    private const int ShareToNotice = 2;

    /// <summary>The share of issues that must have a text for it to be left out where that was asked for: boilerplate changes over the years.</summary>
    private const int ShareToLeaveOut = 20;

    private const int LongestShown = 60;

    /// <summary>The issues as the rule has them, and what was noticed or left out: of what stays one problem for each end, on the first issue that has it.</summary>
    /// <param name="issues">The issues in the order of the book, their keys unique.</param>
    /// <param name="rule">What becomes of repeated text.</param>
    public static (IReadOnlyList<ParsedIssue> Issues, IReadOnlyList<Problem> Problems) Apply(IReadOnlyList<ParsedIssue> issues, RepeatedRule rule)
    {
        var common = issues.Where(issue => !issue.Issue.IsPreface).ToArray();
        var fewest = Math.Max(FewestIssues, DividedUp(common.Length, rule == RepeatedRule.Once ? ShareToLeaveOut : ShareToNotice));
        var beginnings = RepeatedEnds.Of(common, new int[common.Length], atEnd: false, fewest);
        var ends = RepeatedEnds.Of(common, beginnings.Lengths, atEnd: true, fewest);
        if (rule == RepeatedRule.Keep)
        {
            return (issues, [.. new[] { Noticed(common, beginnings, "begin", 0), Noticed(common, ends, "end", ^1) }.OfType<Problem>()]);
        }

        var problems = new List<Problem>();
        var left = new Dictionary<ParsedIssue, ParsedIssue>(ReferenceEqualityComparer.Instance);
        for (var index = 0; index < common.Length; index++)
        {
            left[common[index]] = Without(common[index], RepeatedBlocks(common[index].Issue.Blocks.Count, beginnings, ends, index), problems);
        }

        return ([.. issues.Select(issue => left.GetValueOrDefault(issue, issue))], problems);
    }

    private static int DividedUp(int count, int by) => (count + by - 1) / by;

    private static Problem? Noticed(ParsedIssue[] issues, RepeatedEnds ends, string verb, Index at)
    {
        if (ends.Most.Count == 0)
        {
            return null;
        }

        var first = issues[ends.Most[0]].Issue;
        var block = first.Blocks[at];
        return new Problem(ProblemSlugs.RepeatedText, Severity.Info, new Place(first.Source, block.Line), $"{ends.Most.Count} of {issues.Length} issues {verb} with the same text: {Shown(block)}", "--repeated once prints it in the first of them only");
    }

    /// <summary>Blocks of an issue that an earlier one has at the same end.</summary>
    private static HashSet<int> RepeatedBlocks(int count, RepeatedEnds beginnings, RepeatedEnds ends, int issue)
    {
        var repeated = Enumerable.Range(0, beginnings.Lengths[issue]).Where(depth => !beginnings.Firsts[issue][depth]).ToHashSet();
        repeated.UnionWith(Enumerable.Range(0, ends.Lengths[issue]).Where(depth => !ends.Firsts[issue][depth]).Select(depth => count - 1 - depth));
        return repeated;
    }

    private static ParsedIssue Without(ParsedIssue parsed, HashSet<int> repeated, List<Problem> problems)
    {
        if (repeated.Count == 0)
        {
            return parsed;
        }

        var issue = parsed.Issue;
        foreach (var block in issue.Blocks.Where((block, index) => repeated.Contains(index) && block is not (Heading or Divider)))
        {
            problems.Add(new Problem(ProblemSlugs.RepeatedText, Severity.Info, new Place(issue.Source, block.Line), $"Left out here, since an earlier issue has it at the same place: {Shown(block)}"));
        }

        // A link to a heading that is left out leads to its issue.
        var gone = issue.Blocks.Where((_, index) => repeated.Contains(index)).OfType<Heading>().Select(heading => heading.Key).ToHashSet(StringComparer.Ordinal);
        var names = gone.Select(key => $"{issue.Key}/{key}").ToHashSet(StringComparer.Ordinal);
        var blocks = new WaitingLinks(target => target is BookTarget { Name: var name } && names.Contains(name) ? new BookTarget(issue.Key) : target)
            .Rewrite([.. issue.Blocks.Where((_, index) => !repeated.Contains(index))]);
        return parsed with
        {
            Issue = issue with { Blocks = blocks, WordCount = WordCounter.Count(blocks) },
            Figures = FigureList.Of(blocks),
            Headings = gone.Count == 0 ? parsed.Headings : parsed.Headings.Where(heading => !gone.Contains(heading.Value)).ToDictionary(StringComparer.Ordinal),
        };
    }

    private static string Shown(Block block)
    {
        var words = string.Join(' ', IssueText.Of([block]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length > LongestShown ? string.Concat(words.AsSpan(0, LongestShown), "…") : words;
    }
}
