using TechBeats.Archive.Parsing;
using TechBeats.Model;

namespace TechBeats.Archive;

/// <summary>Blocks with which issue after issue begins, or ends.</summary>
/// <param name="Lengths">How many blocks of each issue repeat what others have at that end.</param>
/// <param name="Firsts">Of each issue whether each of these blocks, from the end inward, is the first of its kind in the book.</param>
/// <param name="Most">The issues that share the most frequent block of the very end, in the order of the book; empty when none repeats itself.</param>
internal sealed record RepeatedEnds(IReadOnlyList<int> Lengths, IReadOnlyList<IReadOnlyList<bool>> Firsts, IReadOnlyList<int> Most)
{
    /// <summary>More blocks at an end are no boilerplate but issues that are the same.</summary>
    private const int Longest = 24;

    /// <summary>Finds them.</summary>
    /// <param name="issues">The issues in the order of the book.</param>
    /// <param name="taken">Blocks of each issue that the other end has.</param>
    /// <param name="atEnd">True for the ends, false for the beginnings.</param>
    /// <param name="fewest">Issues that must share a block.</param>
    public static RepeatedEnds Of(IReadOnlyList<ParsedIssue> issues, IReadOnlyList<int> taken, bool atEnd, int fewest)
    {
        var firsts = issues.Select(_ => new List<bool>()).ToArray();
        IReadOnlyList<int> most = [];
        var groups = new List<int[]> { Enumerable.Range(0, issues.Count).ToArray() };
        for (var depth = 0; depth < Longest && groups.Count > 0; depth++)
        {
            var next = new List<int[]>();
            foreach (var group in groups)
            {
                var shared = group
                    .Select(index => (Index: index, Identity: IdentityAt(issues[index].Issue, taken[index], depth, atEnd)))
                    .Where(pair => pair.Identity is not null)
                    .GroupBy(pair => pair.Identity!, pair => pair.Index, StringComparer.Ordinal)
                    .Select(same => same.ToArray())
                    .Where(same => same.Length >= fewest);
                next.AddRange(shared);
            }

            foreach (var same in next)
            {
                for (var place = 0; place < same.Length; place++)
                {
                    firsts[same[place]].Add(place == 0);
                }
            }

            most = depth == 0 ? next.MaxBy(same => same.Length) ?? [] : most;
            groups = next;
        }

        var lengths = issues.Select((issue, index) => atEnd ? EndOf(issue.Issue.Blocks, firsts[index].Count) : BeginningOf(issue.Issue.Blocks, firsts[index].Count)).ToArray();
        return new RepeatedEnds(lengths, firsts, [.. most.Where(index => lengths[index] > 0)]);
    }

    /// <summary>The identity of a block counted from the end inward; null where none may be taken: something of each issue must stay.</summary>
    private static string? IdentityAt(Issue issue, int taken, int depth, bool atEnd) =>
        depth + taken + 1 < issue.Blocks.Count ? BlockIdentity.Of(issue.Blocks[atEnd ? issue.Blocks.Count - 1 - depth : depth], issue) : null;

    /// <summary>Headings and dividers go with the text behind them or stay.</summary>
    private static int BeginningOf(IReadOnlyList<Block> blocks, int length)
    {
        while (length > 0 && blocks[length - 1] is Heading or Divider)
        {
            length--;
        }

        return length;
    }

    /// <summary>No heading may be left with nothing under it, and a lone heading at the end is no boilerplate.</summary>
    private static int EndOf(IReadOnlyList<Block> blocks, int length)
    {
        while (length > 0 && blocks[blocks.Count - length - 1] is Heading)
        {
            length--;
        }

        return blocks.Skip(blocks.Count - length).All(block => block is Heading or Divider) ? 0 : length;
    }
}
