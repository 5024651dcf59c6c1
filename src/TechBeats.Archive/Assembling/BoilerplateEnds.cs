using TechBeats.Archive.Reading;
using TechBeats.Model;

namespace TechBeats.Archive.Assembling;

/// <summary>Blocks that several issues share at their beginnings or at their ends.</summary>
/// <param name="Repeats">For each issue, the indexes of the blocks that an earlier issue has at the same place, outermost first.</param>
/// <param name="MostCommonIssues">
/// The indexes of the issues that share the most common block, in the order of the book. Empty if no block is shared.
/// </param>
/// <param name="MostCommonIndex">The index of that block in the first of these issues.</param>
internal sealed record BoilerplateEnds(IReadOnlyList<IReadOnlyList<int>> Repeats, IReadOnlyList<int> MostCommonIssues, int MostCommonIndex)
{
    /// <summary>Maximum number of blocks compared at one end. Issues with more in common are duplicates.</summary>
    private const int MaximumBlocks = 24;

    /// <summary>
    /// Finds the shared blocks. Issues stay in one group while their blocks have the same words. A block whose links differ ("Discuss this
    /// issue") is not boilerplate, but the blocks after it may be.
    /// </summary>
    /// <param name="issues">The issues in the order of the book.</param>
    /// <param name="atEnd">True for the ends, false for the beginnings.</param>
    /// <param name="minimumIssues">Minimum number of issues that must share a block.</param>
    public static BoilerplateEnds Find(IReadOnlyList<ParsedIssue> issues, bool atEnd, int minimumIssues)
    {
        var repeats = issues.Select(_ => new List<int>()).ToArray();
        int[] most = [];
        var mostAt = 0;
        var groups = new List<int[]> { Enumerable.Range(0, issues.Count).ToArray() };
        for (var depth = 0; depth < MaximumBlocks && groups.Count > 0; depth++)
        {
            var next = new List<int[]>();
            int[] mostHere = [];
            foreach (var group in groups)
            {
                foreach (var alike in GroupByWords(issues, group, depth, atEnd).Where(alike => alike.Length >= minimumIssues))
                {
                    next.Add([.. alike.Select(member => member.Issue)]);
                    foreach (
                        var same in alike
                            .GroupBy(member => member.Identity.Whole, StringComparer.Ordinal)
                            .Select(same => same.ToArray())
                            .Where(same => same.Length >= minimumIssues)
                    )
                    {
                        foreach (var later in same.Skip(1))
                        {
                            repeats[later.Issue].Add(later.At);
                        }

                        var isContent = issues[same[0].Issue].Issue.Blocks[same[0].At] is not (Heading or Divider);
                        mostHere = isContent && same.Length > mostHere.Length ? [.. same.Select(member => member.Issue)] : mostHere;
                    }
                }
            }

            if (most.Length == 0 && mostHere.Length > 0)
            {
                (most, mostAt) = (mostHere, PlaceOf(issues[mostHere[0]].Issue, depth, atEnd));
            }

            groups = next;
        }

        return new BoilerplateEnds(repeats, most, mostAt);
    }

    /// <summary>The members of a group whose blocks at a depth have the same words.</summary>
    private static IEnumerable<(int Issue, int At, BlockIdentity Identity)[]> GroupByWords(
        IReadOnlyList<ParsedIssue> issues,
        int[] group,
        int depth,
        bool atEnd
    ) =>
        group
            .Where(index => depth + 1 < issues[index].Issue.Blocks.Count)
            .Select(index => (Issue: index, At: PlaceOf(issues[index].Issue, depth, atEnd)))
            .Select(member =>
                (
                    member.Issue,
                    member.At,
                    Identity: IdentityOf(issues[member.Issue], member.At)
                )
            )
            .Where(member => member.Identity is not null)
            .GroupBy(member => member.Identity!.Words, StringComparer.Ordinal)
            .Select(alike => alike.Select(member => (member.Issue, member.At, member.Identity!)).ToArray());

    private static BlockIdentity? IdentityOf(ParsedIssue parsed, int at) =>
        BlockIdentity.Create(parsed.Issue.Blocks[at], parsed.Issue, parsed.LinkedKeys);

    private static int PlaceOf(Issue issue, int depth, bool atEnd) => atEnd ? issue.Blocks.Count - 1 - depth : depth;
}
