using TechBeats.Archive.Gathering;
using TechBeats.Archive.Parsing;

namespace TechBeats.Archive;

/// <summary>
/// The addresses under which issues of an archive can be meant: files, paths below the site's top as generators make them, and absolute addresses.
/// An address that several issues have means none of them.
/// </summary>
internal sealed class AddressCatalogue
{
    /// <summary>The last name of a path that is shorter says too little to mean an issue by itself.</summary>
    private const int ShortestSlug = 6;

    private static readonly string[] Roots = ["content/", "docs/", "src/", "source/", "site/"];

    private readonly Dictionary<string, ParsedIssue?> byFile = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ParsedIssue?> byPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ParsedIssue?> byAddress = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ParsedIssue?> bySlug = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, ParsedIssue> parts;
    private readonly Uri? site;

    /// <param name="issues">Every issue of the archive.</param>
    /// <param name="siteAddress">Address of the site; null when unknown.</param>
    public AddressCatalogue(IReadOnlyList<ParsedIssue> issues, string? siteAddress)
    {
        site = WebAddressOf(siteAddress);
        parts = issues.Where(issue => issue.IsPart).ToLookup(issue => issue.Issue.Source, StringComparer.Ordinal);
        foreach (var issue in issues.Where(issue => !issue.IsPart))
        {
            Enter(issue);
        }
    }

    /// <summary>The site's address; null when unknown.</summary>
    public Uri? Site => site;

    /// <summary>The parts of a file of many issues.</summary>
    public IEnumerable<ParsedIssue> PartsOf(string source) => parts[source];

    /// <summary>The issue that an absolute address means; null when it means none.</summary>
    public ParsedIssue? OnWeb(Uri address) =>
        byAddress.GetValueOrDefault(NameOf(address))
        ?? (site is not null && HostOf(address) == HostOf(site) ? AtPath(Uri.UnescapeDataString(address.AbsolutePath)) : null);

    /// <summary>The issue at a path from the site's top.</summary>
    public ParsedIssue? AtPath(string path)
    {
        var plain = PlainPath(path);
        var below = site is null ? "" : PlainPath(Uri.UnescapeDataString(site.AbsolutePath));
        if (below.Length > 0 && plain.StartsWith(below + "/", StringComparison.OrdinalIgnoreCase))
        {
            plain = plain[(below.Length + 1)..];
        }

        return byPath.GetValueOrDefault(plain) ?? byFile.GetValueOrDefault(plain) ?? BySlug(plain);
    }

    /// <summary>The issue that a path from an issue's own file means.</summary>
    /// <param name="source">The issue's file.</param>
    /// <param name="path">The path as written, without query and fragment, escapes resolved.</param>
    public ParsedIssue? Beside(string source, string path)
    {
        var folder = source.LastIndexOf('/') is > 0 and var slash ? source[..slash] : "";
        if (Resolve(folder, path) is { } file)
        {
            var found = byFile.GetValueOrDefault(file) ?? byFile.GetValueOrDefault(PlainPath(file)) ?? byPath.GetValueOrDefault(PlainPath(file)) ?? byPath.GetValueOrDefault(PlainPath(WithoutRoot(file)));
            if (found is not null)
            {
                return found;
            }
        }

        // Many sites serve a text from a folder of its own, so that its paths begin one level further down than its file stands.
        return Resolve($"{folder}/x", path) is { } below && byFile.GetValueOrDefault(PlainPath(below)) is { } inner ? inner : BySlug(PlainPath(path));
    }

    /// <summary>What two spellings of an absolute address have in common; null for what is none.</summary>
    public static string? NameOf(string address) => WebAddressOf(address) is { } web ? NameOf(web) : null;

    private static Uri? WebAddressOf(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;

    private void Enter(ParsedIssue parsed)
    {
        var source = parsed.Issue.Source;
        var plain = PlainPath(source);
        Add(byFile, source, parsed);
        Add(byFile, plain, parsed);
        Add(byPath, PlainPath(WithoutRoot(source)), parsed);

        var slug = LastOf(plain);
        Add(bySlug, slug, parsed);
        if (DayAndSlug(slug) is var (year, month, day, name))
        {
            Add(bySlug, name, parsed);
            foreach (var path in (string[])[$"{year}/{month}/{day}/{name}", $"{year}/{month}/{name}", $"{year}/{name}", name])
            {
                Add(byPath, path, parsed);
            }
        }
        else
        {
            Add(byPath, slug, parsed);
        }

        foreach (var address in parsed.Addresses)
        {
            if (WebAddressOf(address) is { } web)
            {
                Add(byAddress, NameOf(web), parsed);
            }
            else
            {
                Add(byPath, PlainPath(address), parsed);
            }
        }
    }

    /// <summary>Enters an issue; an address that another has as well means neither.</summary>
    private static void Add(Dictionary<string, ParsedIssue?> places, string name, ParsedIssue issue)
    {
        if (name.Length > 0 && !places.TryAdd(name, issue) && !ReferenceEquals(places[name], issue))
        {
            places[name] = null;
        }
    }

    private ParsedIssue? BySlug(string path) => LastOf(path) is { Length: >= ShortestSlug } slug && !slug.All(char.IsAsciiDigit) ? bySlug.GetValueOrDefault(slug) : null;

    private static (string Year, string Month, string Day, string Slug)? DayAndSlug(string name)
    {
        var parts = name.Split('-', 4);
        return parts.Length == 4 && parts[0].Length == 4 && parts[1].Length is 1 or 2 && parts[2].Length is 1 or 2 && parts.Take(3).All(part => part.All(char.IsAsciiDigit))
            ? (parts[0], parts[1].PadLeft(2, '0'), parts[2].PadLeft(2, '0'), parts[3])
            : null;
    }

    private static string WithoutRoot(string path)
    {
        var root = Roots.FirstOrDefault(root => path.StartsWith(root, StringComparison.Ordinal));
        return root is null ? path : path[root.Length..];
    }

    private static string LastOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>A path without slashes around it, its ending, and <c>index</c>.</summary>
    private static string PlainPath(string path)
    {
        var plain = path.Trim('/');
        var dot = plain.LastIndexOf('.');
        if (dot > plain.LastIndexOf('/') && TextFiles.IsText(plain))
        {
            plain = plain[..dot];
        }

        return plain.EndsWith("/index", StringComparison.OrdinalIgnoreCase) ? plain[..^6] : plain;
    }

    private static string HostOf(Uri address) => address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;

    /// <summary>What two spellings of an address have in common.</summary>
    private static string NameOf(Uri address) => $"{HostOf(address)}/{PlainPath(Uri.UnescapeDataString(address.AbsolutePath))}{QueryOf(address)}";

    /// <summary>A query that names a page, such as WordPress's <c>?p=12</c>; any other only counts visitors.</summary>
    private static string QueryOf(Uri address) => address.Query.StartsWith("?p=", StringComparison.Ordinal) || address.Query.StartsWith("?id=", StringComparison.Ordinal) ? address.Query : "";

    /// <summary>A path below a folder with its dots resolved; null when it leaves the archive.</summary>
    private static string? Resolve(string folder, string path)
    {
        var names = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var name in path.Split('/'))
        {
            if (name == ".." && names.Count == 0)
            {
                return null;
            }

            if (name == "..")
            {
                names.RemoveAt(names.Count - 1);
            }
            else if (name is not ("" or "."))
            {
                names.Add(name);
            }
        }

        return string.Join('/', names);
    }
}
