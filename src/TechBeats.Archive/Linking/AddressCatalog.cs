using System.Text.RegularExpressions;
using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Addresses;
using TechBeats.Sources.Files;
using TechBeats.Sources.Sites;

namespace TechBeats.Archive.Linking;

/// <summary>
/// Finds issues by their addresses: file paths, paths from the site's root, and absolute addresses. An address that several issues share
/// finds none of them.
/// </summary>
internal sealed partial class AddressCatalog
{
    /// <summary>Minimum length, in characters, of a last path segment that identifies an issue.</summary>
    private const int MinimumSlugLength = 6;

    private readonly Dictionary<string, ParsedIssue?> byFile = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ParsedIssue?> byMetadataPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ParsedIssue?> byConventionalPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ParsedIssue?> byAddress = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ParsedIssue?> bySlug = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> lastSegments = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, ParsedIssue> parts;
    private readonly WebPath? site;
    private readonly OwnHosts ownHosts;
    private readonly IReadOnlyDictionary<string, string> translations;

    /// <param name="issues">Every issue of the archive.</param>
    /// <param name="siteAddress">Address of the site, or null if unknown.</param>
    /// <param name="patterns">The permalink patterns of the site.</param>
    /// <param name="translations">
    /// Files of translations, and the file of the printed version of each, or null for none. Versions of one issue may share addresses.
    /// </param>
    public AddressCatalog(
        IReadOnlyList<ParsedIssue> issues,
        string? siteAddress,
        IReadOnlyList<Permalink> patterns,
        IReadOnlyDictionary<string, string>? translations = null
    )
    {
        this.translations = translations ?? new Dictionary<string, string>();
        site = siteAddress is null ? null : WebPath.Parse(siteAddress);
        parts = issues.Where(issue => issue.IsPart).ToLookup(issue => issue.Issue.Source, StringComparer.Ordinal);
        foreach (var issue in issues.Where(issue => !issue.IsPart))
        {
            Register(issue, patterns);
        }

        ownHosts = OwnHosts.Find(issues, path => lastSegments.Contains(ArchivePath.NameOf(path.Path)) ? FindOnOwnHost(path) : null);
        Site = siteAddress is not null && Uri.TryCreate(siteAddress, UriKind.Absolute, out var root) ? root : ownHosts.Main;
    }

    /// <summary>The site's root address, as given or inferred from the archive's links, or null if unknown.</summary>
    public Uri? Site { get; }

    /// <summary>The issues of a file that holds several.</summary>
    public IEnumerable<ParsedIssue> PartsOf(string source) => parts[source];

    /// <summary>The issue at an absolute address and the address's fragment, or null if there is none.</summary>
    public (ParsedIssue Issue, string Fragment)? FindByAddress(string address)
    {
        if (!MayMatch(address) || WebPath.Parse(address) is not { } path)
        {
            return null;
        }

        var issue = byAddress.GetValueOrDefault($"{path.Host}/{path.Path}")
            ?? (path.Host == site?.Host ? FindByPath(path.Path)
                : ownHosts.Contains(path.Host) ? FindOnOwnHost(path) ?? FindByDatedPath(path.Path)
                : null);
        return issue is null ? null : (issue, path.Fragment);
    }

    /// <summary>The issue at a path from the site's root, or null if there is none.</summary>
    /// <param name="path">The path.</param>
    /// <param name="source">The file of the issue that contains the link, whose language is preferred. Null for a link on the web.</param>
    public ParsedIssue? FindByPath(string path, string? source = null)
    {
        var plain = SiteLayout.PagePath(path);
        if (site is { Path.Length: > 0 } && plain.StartsWith(site.Path + "/", StringComparison.OrdinalIgnoreCase))
        {
            plain = plain[(site.Path.Length + 1)..];
        }

        return InLanguageOf(source, plain) ?? FindByWholePath(plain) ?? byFile.GetValueOrDefault(plain) ?? FindBySlug(plain);
    }

    /// <summary>The issue at a path from the folder <c>content</c> around another issue's file, or null if there is none.</summary>
    public ParsedIssue? FindInContent(string path, string source)
    {
        var at = $"/{source}".LastIndexOf($"/{SiteLayout.Content}/", StringComparison.Ordinal);
        return at >= 0 && ArchivePath.Resolve(source[..(at + SiteLayout.Content.Length)], path) is { } file
            ? byFile.GetValueOrDefault(file) ?? byFile.GetValueOrDefault(SiteLayout.PagePath(file))
            : null;
    }

    /// <summary>The issue at a path relative to another issue's file, or null if there is none.</summary>
    /// <param name="source">The issue's file.</param>
    /// <param name="path">The path without query and fragment, with percent escapes decoded.</param>
    public ParsedIssue? FindRelative(string source, string path)
    {
        var folder = ArchivePath.FolderOf(source);
        if (ArchivePath.Resolve(folder, path) is { } file)
        {
            var found = byFile.GetValueOrDefault(file)
                ?? byFile.GetValueOrDefault(SiteLayout.PagePath(file))
                ?? FindByWholePath(SiteLayout.PagePath(file))
                ?? FindByWholePath(SiteLayout.PagePath(SiteLayout.WithoutTextRoot(file)))
                ?? InLanguageOf(source, SiteLayout.PagePath(SiteLayout.WithoutTextRoot(file)));
            if (found is not null)
            {
                return found;
            }
        }

        // Many sites serve a text from a folder of its own, so that its relative paths begin one level below its file.
        return (ArchivePath.Resolve($"{folder}/x", path) is { } below ? byFile.GetValueOrDefault(SiteLayout.PagePath(below)) : null)
            ?? FindByWholePath(SiteLayout.PagePath(path.TrimStart('.', '/')))
            ?? FindBySlug(SiteLayout.PagePath(path));
    }

    private void Register(ParsedIssue parsed, IReadOnlyList<Permalink> patterns)
    {
        var source = parsed.Issue.Source;
        Add(byFile, source, parsed);
        Add(byFile, SiteLayout.PagePath(source), parsed);
        foreach (var path in IssuePaths.FromMetadata(parsed, patterns).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            Add(byMetadataPath, path, parsed);
        }

        foreach (var path in IssuePaths.ByConvention(parsed).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            Add(byConventionalPath, path, parsed);
            Add(bySlug, ArchivePath.NameOf(path), parsed);
        }

        foreach (var path in parsed.Addresses.Select(WebPath.Parse).OfType<WebPath>())
        {
            Add(byAddress, $"{path.Host}/{path.Path}", parsed);
        }
    }

    /// <summary>Registers an issue under an address. An address that several issues share finds none of them.</summary>
    private void Add(Dictionary<string, ParsedIssue?> places, string name, ParsedIssue issue)
    {
        if (name.Length == 0)
        {
            return;
        }

        lastSegments.Add(ArchivePath.NameOf(name));
        if (!places.TryAdd(name, issue) && (places[name] is not { } other || !IsVersionOf(issue, other)))
        {
            places[name] = null;
        }
    }

    private bool IsVersionOf(ParsedIssue one, ParsedIssue other) =>
        ReferenceEquals(one, other)
        || (one.Issue.Source != other.Issue.Source && VersionOf(one) == VersionOf(other));

    /// <summary>The file of the printed version of an issue.</summary>
    private string VersionOf(ParsedIssue issue) => translations.GetValueOrDefault(issue.Issue.Source, issue.Issue.Source);

    /// <summary>False for an address whose last segment belongs to no issue. This check rejects most addresses.</summary>
    private bool MayMatch(string address)
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
        return lastSegments.GetAlternateLookup<ReadOnlySpan<char>>().Contains(last);
    }

    /// <summary>The translation of a path without language, in the language of the issue that links to it.</summary>
    private ParsedIssue? InLanguageOf(string? source, string path) =>
        source is not null && PathLanguage.Split(source).Language is { } language
            ? byMetadataPath.GetValueOrDefault($"{language}/{path}")
            : null;

    /// <summary>The issue at a whole path, or at the path without its first one or two folders.</summary>
    private ParsedIssue? FindByWholePath(string path)
    {
        var rest = path;
        for (var dropped = 0; dropped <= 2; dropped++)
        {
            if ((byMetadataPath.GetValueOrDefault(rest) ?? byConventionalPath.GetValueOrDefault(rest)) is { } found)
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
    /// The issue at a whole path on a host that may be the archive's own. The path is a repository file, or a page with a distinctive name.
    /// </summary>
    private ParsedIssue? FindOnOwnHost(WebPath path) =>
        path.Host.Contains('/', StringComparison.Ordinal) ? byFile.GetValueOrDefault(path.Path)
        : path.Path.Contains('/', StringComparison.Ordinal) || IsDistinctive(path.Path) ? FindByWholePath(path.Path)
        : null;

    /// <summary>The issue named by the segment after a date. The date may differ by a day from the issue's own.</summary>
    private ParsedIssue? FindByDatedPath(string path) => DatedPath().IsMatch(path) ? FindBySlug(path) : null;

    private ParsedIssue? FindBySlug(string path) =>
        ArchivePath.NameOf(path) is var slug && IsDistinctive(slug) && !SiteLayout.IsListing(ArchivePath.NameOf(ArchivePath.FolderOf(path)))
            ? bySlug.GetValueOrDefault(slug)
            : null;

    private static bool IsDistinctive(string slug) => slug.Length >= MinimumSlugLength && !slug.All(char.IsAsciiDigit);

    [GeneratedRegex("""(^|/)(19|20)[0-9]{2}/[0-9]{1,2}(/[0-9]{1,2})?/[^/]+$""", RegexOptions.CultureInvariant)]
    private static partial Regex DatedPath();
}
