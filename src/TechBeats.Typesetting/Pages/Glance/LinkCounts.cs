using TechBeats.Typesetting.Blocks.Lines;
using TechBeats.Typesetting.Pages.Back;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Glance;

/// <summary>The links of a book by kind and by host, and the papers and repositories with the most links.</summary>
internal sealed class LinkCounts
{
    /// <summary>Maximum length of a title in UTF-16 code units. A longer link text is a sentence.</summary>
    private const int MaximumTitleLength = 140;

    private readonly int[] kinds = new int[Enum.GetValues<LinkGroup>().Length];
    private readonly Dictionary<string, int> hosts = new(StringComparer.Ordinal);
    private readonly Dictionary<LinkKey, Target> targets = [];

    private LinkCounts()
    {
    }

    /// <summary>Counts all links of the issues.</summary>
    public static LinkCounts Count(IReadOnlyList<IssueSummary> issues)
    {
        var counts = new LinkCounts();
        for (var i = 0; i < issues.Count; i++)
        {
            foreach (var link in issues[i].Links)
            {
                counts.Add(link, i);
            }
        }

        return counts;
    }

    /// <summary>Returns the number of links of a kind.</summary>
    public int OfKind(LinkGroup kind) => kinds[(int)kind];

    /// <summary>Returns the hosts with the most links, the most first.</summary>
    public IReadOnlyList<(string Host, int Links)> TopHosts(int maximum) =>
    [
        .. hosts.OrderByDescending(host => host.Value).ThenBy(host => host.Key, StringComparer.Ordinal).Take(maximum)
            .Select(host => (host.Key, host.Value)),
    ];

    /// <summary>Returns the targets of a kind in the most issues, then with the most links.</summary>
    public IReadOnlyList<MostLinked> MostLinkedOf(LinkGroup kind, GlanceStyle look) =>
    [
        .. targets.Where(target => target.Key.Group == kind && target.Value.Landmarks.Count >= look.MinimumLinks)
            .OrderByDescending(target => target.Value.Issues)
            .ThenByDescending(target => target.Value.Landmarks.Count)
            .ThenBy(target => target.Key.Name, StringComparer.Ordinal)
            .Take(look.MostLinked)
            .Select(target => new MostLinked(
                kind == LinkGroup.Paper ? target.Value.Title ?? target.Key.Name : target.Key.Name,
                target.Value.Issues,
                target.Value.Landmarks.Count,
                target.Value.Landmarks)),
    ];

    private void Add(TypesetLink link, int issue)
    {
        if (LinkKey.Classify(link.Address) is not { } key)
        {
            return;
        }

        kinds[(int)key.Group]++;
        var host = AddressText.Host(link.Address).ToLowerInvariant();
        hosts[host] = hosts.GetValueOrDefault(host) + 1;
        if (key.Group is LinkGroup.Paper or LinkGroup.Repository)
        {
            if (!targets.TryGetValue(key, out var target))
            {
                targets.Add(key, target = new Target());
            }

            target.Add(link, issue);
        }
    }

    private sealed class Target
    {
        private int lastIssue = -1;

        public int Issues { get; private set; }

        public List<string> Landmarks { get; } = [];

        /// <summary>The longest text that may be a title; null if there is none.</summary>
        public string? Title { get; private set; }

        public void Add(TypesetLink link, int issue)
        {
            Issues += issue == lastIssue ? 0 : 1;
            lastIssue = issue;
            Landmarks.Add(link.Landmark);
            foreach (var text in (string?[])[link.Text, link.Subject])
            {
                if (text is { Length: <= MaximumTitleLength } && text.Length > (Title?.Length ?? 0) && IsTitle(text, link.Address))
                {
                    Title = LinkText.Clean(text);
                }
            }
        }

        /// <summary>True for several words that are no address. A single word, such as "Paper", says nothing.</summary>
        private static bool IsTitle(string text, string address) =>
            text.Trim().Contains(' ', StringComparison.Ordinal) && LinkText.IsInformative(text, address);
    }
}
