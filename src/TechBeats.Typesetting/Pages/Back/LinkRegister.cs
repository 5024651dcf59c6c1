using TechBeats.Model;

namespace TechBeats.Typesetting.Pages.Back;

/// <summary>Gathers the book's links into a register.</summary>
internal static class LinkRegister
{
    /// <summary>Every thing linked to, sorted by kind and key.</summary>
    public static IReadOnlyList<LinkEntry> Collect(IReadOnlyList<IssueSummary> issues, Func<string, int> pageOf)
    {
        var found = new Dictionary<LinkKind, (List<string> Titles, List<string> Subjects, SortedSet<int> Pages, List<Issue> Issues)>();
        foreach (var issue in issues)
        {
            foreach (var link in issue.Links)
            {
                if (LinkKind.Classify(link.Address) is not { } kind)
                {
                    continue;
                }

                if (!found.TryGetValue(kind, out var entry))
                {
                    found[kind] = entry = ([], [], [], []);
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
                .OrderBy(entry => entry.Link.Kind)
                .ThenBy(entry => entry.Link.Key, StringComparer.OrdinalIgnoreCase)
                .ThenBy(entry => entry.Link.Key, StringComparer.Ordinal),
        ];
    }
}
