using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Passes;
using TechBeats.Model;

namespace TechBeats.Archive.Assembling;

/// <summary>
/// Finds boilerplate: the same blocks at the beginning or the end of several issues ("Subscribe to ..."). Removes the boilerplate on
/// request.
/// </summary>
internal static class Boilerplate
{
    private const int MinimumIssues = 3;

    /// <summary>Boilerplate is reported if 1 of this many issues contains it: half of them.</summary>
    private const int ReportingDivisor = 2;

    /// <summary>
    /// Boilerplate is removed if 1 of this many issues contains it. The share is low because boilerplate changes over the years.
    /// </summary>
    private const int RemovalDivisor = 20;

    private const int MaximumShownLength = 60;

    /// <summary>
    /// Applies the rule. Kept boilerplate is reported once for each end, at the first issue. Removed boilerplate is reported block by
    /// block.
    /// </summary>
    /// <param name="issues">The issues in the order of the book, their keys unique.</param>
    /// <param name="rule">Whether to remove boilerplate.</param>
    public static (IReadOnlyList<ParsedIssue> Issues, IReadOnlyList<Problem> Problems) Apply(
        IReadOnlyList<ParsedIssue> issues,
        BoilerplateRule rule
    )
    {
        var common = issues.Where(issue => !issue.Issue.IsPreface).ToArray();
        var divisor = rule == BoilerplateRule.Once ? RemovalDivisor : ReportingDivisor;
        var minimumIssues = Math.Max(MinimumIssues, DivideRoundingUp(common.Length, divisor));
        var beginnings = BoilerplateEnds.Find(common, atEnd: false, minimumIssues);
        var ends = BoilerplateEnds.Find(common, atEnd: true, minimumIssues);
        if (rule == BoilerplateRule.Keep)
        {
            return (issues, [.. new[] { FindProblem(common, beginnings, "begin"), FindProblem(common, ends, "end") }.OfType<Problem>()]);
        }

        var problems = new List<Problem>();
        var left = new Dictionary<ParsedIssue, ParsedIssue>(ReferenceEqualityComparer.Instance);
        for (var index = 0; index < common.Length; index++)
        {
            left[common[index]] = RemoveBlocks(
                common[index],
                RepeatedBlocks(common[index].Issue.Blocks, beginnings.Repeats[index], ends.Repeats[index]),
                problems
            );
        }

        return ([.. issues.Select(issue => left.GetValueOrDefault(issue, issue))], problems);
    }

    private static int DivideRoundingUp(int count, int by) => (count + by - 1) / by;

    private static Problem? FindProblem(ParsedIssue[] issues, BoilerplateEnds ends, string verb)
    {
        if (ends.MostCommonIssues.Count == 0)
        {
            return null;
        }

        var first = issues[ends.MostCommonIssues[0]].Issue;
        var block = first.Blocks[ends.MostCommonIndex];
        return new Problem(
            ProblemSlugs.RepeatedText,
            Severity.Info,
            new Place(first.Source, block.Line),
            $"{ends.MostCommonIssues.Count} of {issues.Length} issues {verb} with the same text: {Excerpt(block)}",
            "Use --repeated once to print this text in the first of these issues only"
        );
    }

    /// <summary>
    /// The indexes of the blocks to remove from an issue. A heading is removed only together with all blocks below it. At least one block
    /// of every issue stays.
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

    private static ParsedIssue RemoveBlocks(ParsedIssue parsed, HashSet<int> repeated, List<Problem> problems)
    {
        if (repeated.Count == 0)
        {
            return parsed;
        }

        var issue = parsed.Issue;
        foreach (var block in issue.Blocks.Where((block, index) => repeated.Contains(index) && block is not (Heading or Divider)))
        {
            problems.Add(
                new Problem(
                    ProblemSlugs.RepeatedText,
                    Severity.Info,
                    new Place(issue.Source, block.Line),
                    $"This text was removed because an earlier issue has it at the same place: {Excerpt(block)}"
                )
            );
        }

        // A link to a removed heading leads to its issue.
        var gone = issue
            .Blocks.Where((_, index) => repeated.Contains(index))
            .OfType<Heading>()
            .Select(heading => heading.Key)
            .ToHashSet(StringComparer.Ordinal);
        var names = gone.Select(key => $"{issue.Key}/{key}").ToHashSet(StringComparer.Ordinal);
        var blocks = new LinkRewriter(target =>
            target is BookTarget { Name: var name } && names.Contains(name) ? new BookTarget(issue.Key) : target
        ).Rewrite([.. issue.Blocks.Where((_, index) => !repeated.Contains(index))]);
        return parsed with
        {
            Issue = issue with { Blocks = blocks },
            Headings =
                gone.Count == 0
                    ? parsed.Headings
                    : parsed.Headings.Where(heading => !gone.Contains(heading.Value)).ToDictionary(StringComparer.Ordinal),
        };
    }

    private static string Excerpt(Block block)
    {
        var words = string.Join(' ', IssueText.From([block]).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length > MaximumShownLength ? string.Concat(words.AsSpan(0, MaximumShownLength), "…") : words;
    }
}
