using TechBeats.Model;

namespace TechBeats.Typesetting.Pages.Back;

/// <summary>Collects the links of a book into an index.</summary>
internal static class LinkIndex
{
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

        return
        [
            .. found
                .Select(pair => new LinkEntry(
                    pair.Key,
                    pair.Value.Titles,
                    pair.Value.Subjects,
                    [.. pair.Value.Pages],
                    pair.Value.Issues.Count > 1 ? pair.Value.Issues[0].Number : null
                ))
                .OrderBy(entry => entry.Link.Group)
                .ThenBy(entry => entry.Link.Name, StringComparer.OrdinalIgnoreCase)
                .ThenBy(entry => entry.Link.Name, StringComparer.Ordinal),
        ];
    }
}
