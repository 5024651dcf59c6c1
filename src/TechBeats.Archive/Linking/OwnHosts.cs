using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Addresses;

namespace TechBeats.Archive.Linking;

/// <summary>
/// The hosts that publish the archive, inferred from the archive's own links. Links to such a host name several issues by their whole
/// paths.
/// </summary>
internal sealed class OwnHosts
{
    /// <summary>Minimum number of issues linked by paths of several segments, such as <c>2023/10/11/slug</c>.</summary>
    private const int MinimumDeepPaths = 2;

    /// <summary>Minimum number of issues linked by paths of one segment.</summary>
    private const int MinimumFlatPaths = 3;

    private readonly HashSet<string> hosts;

    private OwnHosts(HashSet<string> hosts, Uri? main)
    {
        this.hosts = hosts;
        Main = main;
    }

    /// <summary>The root address of the most linked host, or null if there is none.</summary>
    public Uri? Main { get; }

    /// <summary>
    /// True for one of the hosts, or for the archive's repository with its branch, such as <c>github.com/owner/name/blob/main</c>.
    /// </summary>
    public bool Contains(string host) => hosts.Contains(host);

    /// <param name="issues">Every issue of the archive.</param>
    /// <param name="findIssue">Finds the issue of an address, as if the host were the archive's own, or null if there is none.</param>
    public static OwnHosts Find(IReadOnlyList<ParsedIssue> issues, Func<WebPath, ParsedIssue?> findIssue)
    {
        var found = new Dictionary<string, (HashSet<ParsedIssue> Deep, HashSet<ParsedIssue> Flat, Dictionary<string, int> Roots)>(
            StringComparer.Ordinal
        );
        foreach (var address in issues.SelectMany(issue => issue.WebAddresses))
        {
            if (WebPath.Parse(address) is not { } path || findIssue(path) is not { } issue)
            {
                continue;
            }

            if (!found.TryGetValue(path.Host, out var evidence))
            {
                found.Add(
                    path.Host,
                    evidence = (
                        new(ReferenceEqualityComparer.Instance),
                        new(ReferenceEqualityComparer.Instance),
                        new(StringComparer.Ordinal)
                    )
                );
            }

            (path.Path.Contains('/', StringComparison.Ordinal) ? evidence.Deep : evidence.Flat).Add(issue);
            evidence.Roots[path.Root] = evidence.Roots.GetValueOrDefault(path.Root) + 1;
        }

        var own = found.Where(pair => pair.Value.Deep.Count >= MinimumDeepPaths || pair.Value.Flat.Count >= MinimumFlatPaths).ToArray();
        var main = own
            .Where(pair => !pair.Key.Contains('/', StringComparison.Ordinal))
            .OrderByDescending(pair => pair.Value.Deep.Count + pair.Value.Flat.Count)
            .Select(pair => pair.Value.Roots.MaxBy(root => root.Value).Key)
            .FirstOrDefault();
        return new OwnHosts([.. own.Select(pair => pair.Key)], main is null ? null : new Uri(main));
    }
}
