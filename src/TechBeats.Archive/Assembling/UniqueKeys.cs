using System.Globalization;
using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Passes;
using TechBeats.Model;

namespace TechBeats.Archive.Assembling;

/// <summary>Names of issues within the book, each given once.</summary>
internal static class UniqueKeys
{
    /// <summary>Gives an issue whose key an earlier one has the next free number, and turns its own links to it.</summary>
    public static IReadOnlyList<ParsedIssue> Give(IReadOnlyList<ParsedIssue> issues)
    {
        // Keys as the parser gave them come first, so that no suffixed one takes the place of an issue's own.
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
            Issue = parsed.Issue with { Key = key, Blocks = new WaitingLinks(target => Moved(target, old, key)).Rewrite(parsed.Issue.Blocks) },
        };
    }

    private static LinkTarget Moved(LinkTarget target, string old, string key) => target switch
    {
        BookTarget { Name: var name } when name == old => new BookTarget(key),
        BookTarget { Name: var name } when name.StartsWith(old + "/", StringComparison.Ordinal) => new BookTarget(key + name[old.Length..]),
        _ => target,
    };
}
