using System.Text.RegularExpressions;
using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Addresses;
using TechBeats.Sources.Files;
using TechBeats.Sources.Sites;

namespace TechBeats.Archive.Linking;

/// <summary>
/// Finds issues by their addresses: files, paths below the site's top, and absolute addresses.
/// An address shared by several issues finds none of them.
/// </summary>
internal sealed partial class AddressCatalog
{
    /// <summary>Minimum length of a last name that finds an issue by itself, in characters.</summary>
    private const int MinimumSlugLength = 6;

    private readonly Dictionary<string, ParsedIssue?> byFile = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ParsedIssue?> byKnownPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ParsedIssue?> byUsualPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ParsedIssue?> byAddress = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ParsedIssue?> bySlug = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> lastNames = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, ParsedIssue> parts;
    private readonly WebPath? site;
    private readonly OwnHosts own;

    /// <param name="issues">Every issue of the archive.</param>
    /// <param name="siteAddress">Address of the site; null when unknown.</param>
    /// <param name="patterns">How the site makes the paths of its pages.</param>
    public AddressCatalog(IReadOnlyList<ParsedIssue> issues, string? siteAddress, IReadOnlyList<Permalink> patterns)
    {
        site = siteAddress is null ? null : WebPath.Parse(siteAddress);
        parts = issues.Where(issue => issue.IsPart).ToLookup(issue => issue.Issue.Source, StringComparer.Ordinal);
        foreach (var issue in issues.Where(issue => !issue.IsPart))
        {
            Enter(issue, patterns);
        }

        own = OwnHosts.Find(issues, path => lastNames.Contains(ArchivePath.NameOf(path.Path)) ? AtWholePath(path) : null);
        Site = siteAddress is not null && Uri.TryCreate(siteAddress, UriKind.Absolute, out var top) ? top : own.Main;
    }

    /// <summary>The site's root address, given or found by the archive's own links; null when unknown.</summary>
    public Uri? Site { get; }

    /// <summary>The parts of a file of many issues.</summary>
    public IEnumerable<ParsedIssue> PartsOf(string source) => parts[source];

    /// <summary>The issue at an absolute address, with the fragment, or null if there is none.</summary>
    public (ParsedIssue Issue, string Fragment)? OnWeb(string address)
    {
        if (!MayBeMeant(address) || WebPath.Parse(address) is not { } path)
        {
            return null;
        }

        var meant = byAddress.GetValueOrDefault($"{path.Host}/{path.Path}")
            ?? (path.Host == site?.Host ? AtPath(path.Path) : own.Contains(path.Host) ? AtWholePath(path) ?? OnDay(path.Path) : null);
        return meant is null ? null : (meant, path.Fragment);
    }

    /// <summary>True for an address on the archive's own site.</summary>
    public bool IsOwn(string address) => WebPath.Parse(address) is { } path && (path.Host == site?.Host || own.Contains(path.Host));

    /// <summary>The issue at a path from the site's top.</summary>
    /// <param name="path">The path.</param>
    /// <param name="source">The file of the issue that names it: its own language comes first; null on the web.</param>
    public ParsedIssue? AtPath(string path, string? source = null)
    {
        var plain = SiteLayout.PagePath(path);
        if (site is { Path.Length: > 0 } && plain.StartsWith(site.Path + "/", StringComparison.OrdinalIgnoreCase))
        {
            plain = plain[(site.Path.Length + 1)..];
        }

        return InLanguageOf(source, plain) ?? Whole(plain) ?? byFile.GetValueOrDefault(plain) ?? BySlug(plain);
    }

    /// <summary>The issue at a path from another issue's file, or null if there is none.</summary>
    /// <param name="source">The issue's file.</param>
    /// <param name="path">The path as written, without query and fragment, escapes resolved.</param>
    public ParsedIssue? Beside(string source, string path)
    {
        var folder = ArchivePath.FolderOf(source);
        if (ArchivePath.Resolve(folder, path) is { } file)
        {
            var found = byFile.GetValueOrDefault(file)
                ?? byFile.GetValueOrDefault(SiteLayout.PagePath(file))
                ?? Whole(SiteLayout.PagePath(file))
                ?? Whole(SiteLayout.PagePath(SiteLayout.WithoutTextRoot(file)))
                ?? InLanguageOf(source, SiteLayout.PagePath(SiteLayout.WithoutTextRoot(file)));
            if (found is not null)
            {
                return found;
            }
        }

        // Many sites serve a text from a folder of its own, so that its paths begin one level below its file.
        return (ArchivePath.Resolve($"{folder}/x", path) is { } below ? byFile.GetValueOrDefault(SiteLayout.PagePath(below)) : null)
            ?? Whole(SiteLayout.PagePath(path.TrimStart('.', '/')))
            ?? BySlug(SiteLayout.PagePath(path));
    }

    private void Enter(ParsedIssue parsed, IReadOnlyList<Permalink> patterns)
    {
        var source = parsed.Issue.Source;
        Add(byFile, source, parsed);
        Add(byFile, SiteLayout.PagePath(source), parsed);
        foreach (var path in IssuePaths.Known(parsed, patterns).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            Add(byKnownPath, path, parsed);
        }

        foreach (var path in IssuePaths.Usual(parsed).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            Add(byUsualPath, path, parsed);
            Add(bySlug, ArchivePath.NameOf(path), parsed);
        }

        foreach (var path in parsed.Addresses.Select(WebPath.Parse).OfType<WebPath>())
        {
            Add(byAddress, $"{path.Host}/{path.Path}", parsed);
        }
    }

    /// <summary>Enters an issue. An address that another issue has too finds neither.</summary>
    private void Add(Dictionary<string, ParsedIssue?> places, string name, ParsedIssue issue)
    {
        if (name.Length == 0)
        {
            return;
        }

        lastNames.Add(ArchivePath.NameOf(name));
        if (!places.TryAdd(name, issue) && !ReferenceEquals(places[name], issue))
        {
            places[name] = null;
        }
    }

    /// <summary>False for an address whose last name no issue has. This check rejects most addresses.</summary>
    private bool MayBeMeant(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        var query = end >= 0 && address[end] == '?';
        var path = (end < 0 ? address : address.AsSpan(0, end)).TrimEnd('/');
        if (path.Contains('%') || (query && (address.AsSpan(end).StartsWith("?p=") || address.AsSpan(end).StartsWith("?id="))))
        {
            return true;
        }

        if (path.EndsWith("/index.html", StringComparison.OrdinalIgnoreCase))
        {
            path = path[..^11];
        }

        var last = path[(path.LastIndexOf('/') + 1)..];
        var dot = last.LastIndexOf('.');
        last = dot > 0 && SiteLayout.IsPageEnding(last[dot..]) ? last[..dot] : last;
        return lastNames.GetAlternateLookup<ReadOnlySpan<char>>().Contains(last);
    }

    /// <summary>The translation in the language of an issue, for a path without a language.</summary>
    private ParsedIssue? InLanguageOf(string? source, string path) =>
        source is not null && PathLanguage.Split(source).Language is { } language
            ? byKnownPath.GetValueOrDefault($"{language}/{path}")
            : null;

    /// <summary>The issue at a whole path, with or without up to two leading folders.</summary>
    private ParsedIssue? Whole(string path)
    {
        var rest = path;
        for (var dropped = 0; dropped <= 2; dropped++)
        {
            if ((byKnownPath.GetValueOrDefault(rest) ?? byUsualPath.GetValueOrDefault(rest)) is { } found)
            {
                return found;
            }

            var slash = rest.IndexOf('/', StringComparison.Ordinal);
            if (slash < 0 || !rest.AsSpan(slash + 1).Contains('/') || SiteLayout.IsListing(rest[..slash]))
            {
                break;
            }

            rest = rest[(slash + 1)..];
        }

        return null;
    }

    /// <summary>
    /// The issue at a whole path on a host that may be the archive's own: a file of a repository, or a page with a long enough name.
    /// </summary>
    private ParsedIssue? AtWholePath(WebPath path) =>
        path.Host.Contains('/', StringComparison.Ordinal) ? byFile.GetValueOrDefault(path.Path)
        : path.Path.Contains('/', StringComparison.Ordinal) || SaysEnough(path.Path) ? Whole(path.Path)
        : null;

    /// <summary>The issue by its name behind a date. The date may differ by a day from the issue's own.</summary>
    private ParsedIssue? OnDay(string path) => Day().IsMatch(path) ? BySlug(path) : null;

    private ParsedIssue? BySlug(string path) =>
        ArchivePath.NameOf(path) is var slug && SaysEnough(slug) && !SiteLayout.IsListing(ArchivePath.NameOf(ArchivePath.FolderOf(path)))
            ? bySlug.GetValueOrDefault(slug)
            : null;

    private static bool SaysEnough(string slug) => slug.Length >= MinimumSlugLength && !slug.All(char.IsAsciiDigit);

    [GeneratedRegex("""(^|/)(19|20)[0-9]{2}/[0-9]{1,2}(/[0-9]{1,2})?/[^/]+$""", RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
