using System.Globalization;
using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Passes;
using TechBeats.Model;

namespace TechBeats.Archive.Assembling;

/// <summary>Makes the keys of issues unique within the book.</summary>
internal static class UniqueKeys
{
    /// <summary>Appends the next free number to a key that an earlier issue has, and updates the issue's links to itself.</summary>
    public static IReadOnlyList<ParsedIssue> Assign(IReadOnlyList<ParsedIssue> issues)
    {
        // Original keys are reserved first, so that no numbered key takes the key of another issue.
        var given = issues.Select(issue => issue.Issue.Key).ToHashSet(StringComparer.Ordinal);
        var used = new HashSet<string>(StringComparer.Ordinal);
        return [.. issues.Select(issue => Rename(issue, used, given))];
    }

    private static ParsedIssue Rename(ParsedIssue parsed, HashSet<string> used, HashSet<string> given)
    {
        var old = parsed.Issue.Key;
        if (used.Add(old))
        {
            return parsed;
        }

        var number = 2;
        string key;
        do
        {
            key = string.Create(CultureInfo.InvariantCulture, $"{old}-{number++}");
        }
        while (given.Contains(key) || !used.Add(key));

        return parsed with
        {
            Issue = parsed.Issue with
            {
                Key = key,
                Blocks = new LinkRewriter(target => RetargetKey(target, old, key)).Rewrite(parsed.Issue.Blocks),
            },
        };
    }

    private static LinkTarget RetargetKey(LinkTarget target, string old, string key) => target switch
    {
        BookTarget { Name: var name } when name == old => new BookTarget(key),
        BookTarget { Name: var name } when name.StartsWith(old + "/", StringComparison.Ordinal) => new BookTarget(key + name[old.Length..]),
        _ => target,
    };
}
