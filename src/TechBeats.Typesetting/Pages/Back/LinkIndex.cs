using TechBeats.Typesetting.Blocks.Lines;

namespace TechBeats.Typesetting.Pages.Back;

/// <summary>Collects the links of a book into an index.</summary>
internal static class LinkIndex
{
    /// <summary>Returns an entry for each link target, in order of first occurrence.</summary>
    public static IReadOnlyList<LinkEntry> Collect(IReadOnlyList<IssueSummary> issues, Func<string, int> pageOf)
    {
        var found = new Dictionary<LinkKey, Found>();
        foreach (var link in issues.SelectMany(issue => issue.Links))
        {
            if (LinkKey.Classify(link.Address) is not { } key)
            {
                continue;
            }

            if (!found.TryGetValue(key, out var known))
            {
                found.Add(key, known = new Found(link.Address));
            }

            known.Pages.Add(pageOf(link.Landmark));
            known.Text ??= LinkText.IsInformative(link.Text, link.Address) ? LinkText.Clean(link.Text) : null;
            known.Subject ??= link.Subject is null ? null : LinkText.Clean(link.Subject);
        }

        return
        [
            .. found.Select(pair => new LinkEntry(
                pair.Key, pair.Value.Address, pair.Value.Text ?? pair.Value.Subject, [.. pair.Value.Pages])
            {
                HasOwnTitle = pair.Value.Text is not null,
            }),
        ];
    }

    /// <summary>The links of one target so far.</summary>
    private sealed class Found(string address)
    {
        public string Address { get; } = address;

        public string? Text { get; set; }

        public string? Subject { get; set; }

        public SortedSet<int> Pages { get; } = [];
    }
}
