using TechBeats.Typesetting.Blocks.Lines;

namespace TechBeats.Typesetting.Pages.Back;

/// <summary>Collects the links of a book into an index.</summary>
internal static class LinkIndex
{
    /// <summary>Returns an entry for each link target, in order of first occurrence.</summary>
    public static IReadOnlyList<LinkEntry> Collect(IReadOnlyList<IssueSummary> issues, Func<string, int> pageOf)
    {
        var found = new Dictionary<LinkKey, (string Address, string? Text, string? Subject, SortedSet<int> Pages)>();
        foreach (var link in issues.SelectMany(issue => issue.Links))
        {
            if (LinkKey.Classify(link.Address) is not { } key)
            {
                continue;
            }

            var entry = found.GetValueOrDefault(key, (link.Address, null, null, []));
            entry.Item4.Add(pageOf(link.Landmark));
            entry.Item2 ??= LinkText.IsInformative(link.Text) ? LinkText.Clean(link.Text) : null;
            entry.Item3 ??= link.Subject is null ? null : LinkText.Clean(link.Subject);
            found[key] = entry;
        }

        return
        [
            .. found.Select(pair => new LinkEntry(pair.Key, pair.Value.Address, pair.Value.Text ?? pair.Value.Subject, [.. pair.Value.Pages])
            {
                HasOwnTitle = pair.Value.Text is not null,
            }),
        ];
    }
}
