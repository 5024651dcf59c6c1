using TechBeats.Model;

namespace TechBeats.Typesetting.Pages.Back;

/// <summary>Collects the links of a book into an index.</summary>
internal static class LinkIndex
{
    private static readonly char[] EndsOfOwner = ['/', ' '];

    /// <summary>
    /// Returns at most so many entries as there is room for, sorted by group and name. The hosts and owners with the most targets become
    /// one entry each, until the others fit. If that is not enough, the entries with the fewest targets are omitted.
    /// </summary>
    public static (IReadOnlyList<LinkEntry> Entries, int Omitted) Fit(IReadOnlyList<LinkEntry> entries, int maximum)
    {
        var excess = entries.Count - maximum;
        if (excess <= 0)
        {
            return (entries, 0);
        }

        var fitting = new List<LinkEntry>();
        foreach (var owner in entries.GroupBy(OwnerOf).OrderByDescending(owner => owner.Count()).ThenBy(owner => owner.Key.Group)
            .ThenBy(owner => owner.Key.Name, StringComparer.Ordinal))
        {
            if (excess > 0 && owner.Count() > 1)
            {
                excess -= owner.Count() - 1;
                fitting.Add(new LinkEntry(
                    owner.Key, [], [], [.. owner.SelectMany(entry => entry.Pages).Distinct().Order()], null, owner.Count()));
            }
            else
            {
                fitting.AddRange(owner);
            }
        }

        var omitted = fitting.Skip(maximum).Sum(entry => entry.Count);
        return (Sorted(fitting.Take(maximum)), omitted);
    }

    /// <summary>Returns an entry for each link target, sorted by group and name.</summary>
    public static IReadOnlyList<LinkEntry> Collect(IReadOnlyList<IssueSummary> issues, Func<string, int> pageOf)
    {
        var found = new Dictionary<LinkKey, (List<string> Titles, List<string> Subjects, SortedSet<int> Pages, List<Issue> Issues)>();
        foreach (var issue in issues)
        {
            foreach (var link in issue.Links)
            {
                if (LinkKey.Classify(link.Address) is not { } key)
                {
                    continue;
                }

                if (!found.TryGetValue(key, out var entry))
                {
                    found[key] = entry = ([], [], [], []);
                }

                entry.Titles.Add(link.Text);
                if (link.Subject is { } subject)
                {
                    entry.Subjects.Add(subject);
                }

                entry.Pages.Add(pageOf(link.Landmark));
                if (entry.Issues.Count == 0 || entry.Issues[^1] != issue.Issue)
                {
                    entry.Issues.Add(issue.Issue);
                }
            }
        }

        return Sorted(found.Select(pair => new LinkEntry(
            pair.Key,
            pair.Value.Titles,
            pair.Value.Subjects,
            [.. pair.Value.Pages],
            pair.Value.Issues.Count > 1 ? pair.Value.Issues[0].Number : null)));
    }

    /// <summary>The host of a page, the owner of a repository, or the name of a paper's archive.</summary>
    private static LinkKey OwnerOf(LinkEntry entry)
    {
        var end = entry.Link.Name.IndexOfAny(EndsOfOwner);
        return end > 0 ? entry.Link with { Name = entry.Link.Name[..end] } : entry.Link;
    }

    private static List<LinkEntry> Sorted(IEnumerable<LinkEntry> entries) =>
    [
        .. entries
            .OrderBy(entry => entry.Link.Group)
            .ThenBy(entry => entry.Link.Name, StringComparer.OrdinalIgnoreCase)
            .ThenBy(entry => entry.Link.Name, StringComparer.Ordinal),
    ];
}
