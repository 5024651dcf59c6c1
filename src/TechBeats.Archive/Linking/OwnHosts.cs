using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Addresses;

namespace TechBeats.Archive.Linking;

/// <summary>
/// Where on the web an archive stands that doesn't say so, as its own links show: when links to a host name several of its issues by their whole paths,
/// the host is its own.
/// </summary>
internal sealed class OwnHosts
{
    /// <summary>So many issues named by paths of several names, such as <c>2023/10/11/slug</c>, are no chance.</summary>
    private const int FewestDeep = 2;

    /// <summary>So many named by a single name are none either.</summary>
    private const int FewestFlat = 3;

    private readonly HashSet<string> hosts;

    private OwnHosts(HashSet<string> hosts, Uri? main)
    {
        this.hosts = hosts;
        Main = main;
    }

    /// <summary>The top of the one that most links name; null when there is none.</summary>
    public Uri? Main { get; }

    /// <summary>True for a host, or a repository with its branch (<c>github.com/owner/name/blob/main</c>), of the archive.</summary>
    public bool Contains(string host) => hosts.Contains(host);

    /// <param name="issues">Every issue of the archive.</param>
    /// <param name="meant">The issue that an address would mean if its host were the archive's own; null when none.</param>
    public static OwnHosts Of(IReadOnlyList<ParsedIssue> issues, Func<WebPath, ParsedIssue?> meant)
    {
        var found = new Dictionary<string, (HashSet<ParsedIssue> Deep, HashSet<ParsedIssue> Flat, Dictionary<string, int> Tops)>(StringComparer.Ordinal);
        foreach (var address in issues.SelectMany(issue => issue.WebAddresses))
        {
            if (WebPath.Of(address) is not { } path || meant(path) is not { } issue)
            {
                continue;
            }

            if (!found.TryGetValue(path.Host, out var evidence))
            {
                found.Add(path.Host, evidence = (new(ReferenceEqualityComparer.Instance), new(ReferenceEqualityComparer.Instance), new(StringComparer.Ordinal)));
            }

            (path.Path.Contains('/', StringComparison.Ordinal) ? evidence.Deep : evidence.Flat).Add(issue);
            evidence.Tops[path.Top] = evidence.Tops.GetValueOrDefault(path.Top) + 1;
        }

        var own = found.Where(pair => pair.Value.Deep.Count >= FewestDeep || pair.Value.Flat.Count >= FewestFlat).ToArray();
        var main = own
            .Where(pair => !pair.Key.Contains('/', StringComparison.Ordinal))
            .OrderByDescending(pair => pair.Value.Deep.Count + pair.Value.Flat.Count)
            .Select(pair => pair.Value.Tops.MaxBy(top => top.Value).Key)
            .FirstOrDefault();
        return new OwnHosts([.. own.Select(pair => pair.Key)], main is null ? null : new Uri(main));
    }
}
