using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Passes;
using TechBeats.Model;

namespace TechBeats.Archive.Assembling;

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
        var beginnings = RepeatedEnds.Of(common, atEnd: false, fewest);
        var ends = RepeatedEnds.Of(common, atEnd: true, fewest);
        if (rule == RepeatedRule.Keep)
        {
            return (issues, [.. new[] { Noticed(common, beginnings, "begin"), Noticed(common, ends, "end") }.OfType<Problem>()]);
        }

        var problems = new List<Problem>();
        var left = new Dictionary<ParsedIssue, ParsedIssue>(ReferenceEqualityComparer.Instance);
        for (var index = 0; index < common.Length; index++)
        {
            left[common[index]] = Without(common[index], RepeatedBlocks(common[index].Issue.Blocks, beginnings.Repeats[index], ends.Repeats[index]), problems);
        }

        return ([.. issues.Select(issue => left.GetValueOrDefault(issue, issue))], problems);
    }

    private static int DividedUp(int count, int by) => (count + by - 1) / by;

    private static Problem? Noticed(ParsedIssue[] issues, RepeatedEnds ends, string verb)
    {
        if (ends.Most.Count == 0)
        {
            return null;
        }

        var first = issues[ends.Most[0]].Issue;
        var block = first.Blocks[ends.MostAt];
        return new Problem(ProblemSlugs.RepeatedText, Severity.Info, new Place(first.Source, block.Line), $"{ends.Most.Count} of {issues.Length} issues {verb} with the same text: {Shown(block)}", "--repeated once prints it in the first of them only");
    }

    /// <summary>
    /// Blocks of an issue that an earlier one has at the same end. A heading goes with all that stands below it or stays, and no heading is left
    /// with nothing below it; something of every issue stays.
    /// </summary>
    private static HashSet<int> RepeatedBlocks(IReadOnlyList<Block> blocks, IReadOnlyList<int> atBeginning, IReadOnlyList<int> atEnd)
    {
        var repeated = atBeginning.Concat(atEnd).ToHashSet();
        for (var index = blocks.Count - 1; index >= 0 && repeated.Count > 0; index--)
        {
            if (blocks[index] is not Heading heading)
            {
                continue;
            }

            var end = index + 1;
            while (end < blocks.Count && !(blocks[end] is Heading { Level: var level } && level <= heading.Level))
            {
                end++;
            }

            var isEmptied = end > index + 1 && Enumerable.Range(index + 1, end - index - 1).All(repeated.Contains);
            if (isEmptied && !repeated.Contains(index))
            {
                repeated.RemoveWhere(at => at > index && at < end);
            }
            else if (!isEmptied)
            {
                repeated.Remove(index);
            }
        }

        return repeated.Count < blocks.Count ? repeated : [];
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
            Issue = issue with { Blocks = blocks },
            Headings = gone.Count == 0 ? parsed.Headings : parsed.Headings.Where(heading => !gone.Contains(heading.Value)).ToDictionary(StringComparer.Ordinal),
        };
    }

    private static string Shown(Block block)
    {
        var words = string.Join(' ', IssueText.Of([block]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length > LongestShown ? string.Concat(words.AsSpan(0, LongestShown), "…") : words;
    }
}
