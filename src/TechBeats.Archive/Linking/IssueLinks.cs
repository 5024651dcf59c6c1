using TechBeats.Archive.Reading;
using TechBeats.Archive.Reading.Addresses;
using TechBeats.Archive.Reading.Passes;
using TechBeats.Model;
using TechBeats.Sources.Files;
using TechBeats.Sources.Sites;

namespace TechBeats.Archive.Linking;

/// <summary>Resolves links between issues and reports broken links.</summary>
internal sealed class IssueLinks
{
    private readonly AddressCatalog catalog;
    private readonly Dictionary<ParsedIssue, string> keys;
    private readonly HashSet<string> files;
    private readonly IReadOnlyDictionary<string, string> translations;
    private readonly Dictionary<string, ParsedIssue> printed;
    private readonly HashSet<string> usedAnchors = new(StringComparer.Ordinal);

    private IssueLinks(
        AddressCatalog catalog,
        Dictionary<ParsedIssue, string> keys,
        HashSet<string> files,
        IReadOnlyDictionary<string, string> translations)
    {
        this.catalog = catalog;
        this.keys = keys;
        this.files = files;
        this.translations = translations;
        printed = new Dictionary<string, ParsedIssue>(StringComparer.Ordinal);
        foreach (var issue in keys.Keys)
        {
            printed.TryAdd(issue.Issue.Source, issue);
        }
    }

    /// <summary>Returns the issues of the book with their links resolved.</summary>
    /// <param name="issues">The issues of the book, their keys unique.</param>
    /// <param name="others">Issues of the archive that are not in the book.</param>
    /// <param name="files">The archive's files.</param>
    /// <param name="site">The site's settings.</param>
    /// <param name="translations">Files of translations, and the file of the printed version of each, or null for none.</param>
    public static IReadOnlyList<ParsedIssue> Bind(
        IReadOnlyList<ParsedIssue> issues,
        IReadOnlyList<ParsedIssue> others,
        IFileTree files,
        SiteSettings site,
        IReadOnlyDictionary<string, string>? translations = null
    )
    {
        translations ??= new Dictionary<string, string>();
        issues = [.. issues.Select(WithPrintedAnchors)];
        var keys = new Dictionary<ParsedIssue, string>(ReferenceEqualityComparer.Instance);
        foreach (var issue in issues)
        {
            keys[issue] = issue.Issue.Key;
        }

        var catalog = new AddressCatalog(
            [.. issues, .. others],
            site.Address,
            [.. site.Permalinks.Select(pair => new Permalink(pair.Section, pair.Pattern))],
            translations
        );
        var paths = files.Files.Select(file => file.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var links = new IssueLinks(catalog, keys, paths, translations);
        var bound = issues.Select(links.Bind).ToArray();
        return [.. bound.Select(links.RemoveUnusedAnchors)];
    }

    /// <summary>The issue without the names of anchors that stood in removed blocks, such as repeated ones.</summary>
    private static ParsedIssue WithPrintedAnchors(ParsedIssue parsed)
    {
        if (parsed.Anchors.Count == 0)
        {
            return parsed;
        }

        var printed = new AnchorKeys();
        printed.Visit(parsed.Issue.Blocks);
        var anchors = parsed.Anchors.Where(pair => printed.Keys.Contains(pair.Value));
        return parsed with { Anchors = anchors.ToDictionary(StringComparer.OrdinalIgnoreCase) };
    }

    private sealed class AnchorKeys : BlockVisitor
    {
        public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

        protected override void Visit(Inline inline)
        {
            if (inline is Anchor anchor)
            {
                Keys.Add(anchor.Key);
            }

            base.Visit(inline);
        }
    }

    private ParsedIssue Bind(ParsedIssue parsed)
    {
        var problems = new List<Problem>();
        var blocks = new LinkRewriter(target => Record(Resolve(target, parsed, problems))).Rewrite(parsed.Issue.Blocks);
        return parsed with
        {
            Issue = parsed.Issue with { Blocks = blocks },
            Problems = [.. parsed.Problems, .. problems],
        };
    }

    private LinkTarget? Record(LinkTarget? target)
    {
        if (target is BookTarget place)
        {
            usedAnchors.Add(place.Name);
        }

        return target;
    }

    /// <summary>Removes anchors that no link names. HTML pages contain many of them.</summary>
    private ParsedIssue RemoveUnusedAnchors(ParsedIssue parsed) =>
        parsed.Anchors.Count == 0
            ? parsed
            : parsed with
            {
                Issue = parsed.Issue with
                {
                    Blocks = new UnusedAnchorRemover(key => usedAnchors.Contains($"{parsed.Issue.Key}/{key}")).Rewrite(parsed.Issue.Blocks),
                },
            };

    private LinkTarget? Resolve(LinkTarget target, ParsedIssue from, List<Problem> problems)
    {
        if (target is WebTarget web)
        {
            return catalog.FindByAddress(web.Address) is not (var found, var fragment)
                || PrintedVersion(found) is not { } issue
                || !keys.ContainsKey(issue) ? target
                : !ReferenceEquals(issue, from) ? TargetIn(issue, fragment, web.Address, new Place(from.Issue.Source), problems)
                : FindFragment(from, fragment) ?? target;
        }

        return target is UnresolvedTarget unresolved ? ResolveLocal(unresolved, from, problems) : target;
    }

    private LinkTarget? ResolveLocal(UnresolvedTarget target, ParsedIssue from, List<Problem> problems)
    {
        var (written, line) = target;
        var hash = written.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : written[(hash + 1)..];
        var path = Uri.UnescapeDataString(written[..(hash < 0 ? written.Length : hash)].Split('?')[0].Replace('\\', '/'));
        path = path.StartsWith("@/", StringComparison.Ordinal) ? path[1..] : path;
        var place = new Place(from.Issue.Source, line);
        if (path.Trim('.', '/').Length == 0 && fragment.Length > 0)
        {
            return FindInFile(from, fragment) ?? Remove("#" + fragment, LinkReader.DescribeBroken("#" + fragment), Severity.Warning);
        }

        var issue = PrintedVersion(
            (written.StartsWith("@/", StringComparison.Ordinal) ? catalog.FindInContent(path, from.Issue.Source) : null)
                ?? (path.StartsWith('/') ? catalog.FindByPath(path, from.Issue.Source) : catalog.FindRelative(from.Issue.Source, path))
        );
        if (issue is not null && keys.ContainsKey(issue))
        {
            return TargetIn(issue, fragment, written, place, problems);
        }

        if (FindOnSite(written, path, fragment, from) is { } web)
        {
            return web;
        }

        return issue is not null
                ? Remove(
                    written,
                    $"The link \"{LinkReader.Shorten(written)}\" leads to an issue outside this book; "
                        + "its words are printed without the link",
                    Severity.Info
                )
            : IsFile(path, from)
                ? Remove(
                    written,
                    $"The link \"{LinkReader.Shorten(written)}\" leads to a file that is not an issue; "
                        + "its words are printed without the link",
                    Severity.Warning
                )
            : Remove(written, LinkReader.DescribeBroken(written), Severity.Warning);

        LinkTarget? Remove(string address, string message, Severity severity)
        {
            problems.Add(
                new Problem(
                    ProblemSlugs.BrokenLink,
                    severity,
                    place,
                    message,
                    catalog.Site is null && address.StartsWith('/')
                        ? "Set the site's address (site), so that the link leads to the site"
                        : null
                )
            );
            return null;
        }
    }

    /// <summary>The printed version of an issue, which may be in another language.</summary>
    private ParsedIssue? PrintedVersion(ParsedIssue? issue) =>
        issue is not null && !keys.ContainsKey(issue) && translations.TryGetValue(issue.Issue.Source, out var source)
            ? printed.GetValueOrDefault(source) ?? issue
            : issue;

    private bool IsFile(string path, ParsedIssue from) =>
        ArchivePath.Resolve(path.StartsWith('/') ? "" : ArchivePath.FolderOf(from.Issue.Source), path) is { Length: > 0 } file
        && SiteLayout.ServedFiles(file).Any(files.Contains);

    /// <summary>A place in the issue itself or in another part of its file, or null if there is none.</summary>
    private BookTarget? FindInFile(ParsedIssue from, string fragment)
    {
        if (FindFragment(from, fragment) is { } own)
        {
            return own;
        }

        var name = Uri.UnescapeDataString(fragment);
        foreach (var part in catalog.PartsOf(from.Issue.Source).Where(keys.ContainsKey))
        {
            if (Slug.ForGitHub(part.Issue.Title).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return new BookTarget(keys[part]);
            }

            if (FindFragment(part, fragment) is { } other)
            {
                return other;
            }
        }

        return null;
    }

    /// <summary>The heading or anchor that a fragment names, or null if there is none.</summary>
    private BookTarget? FindFragment(ParsedIssue issue, string fragment)
    {
        var name = Uri.UnescapeDataString(fragment);
        return name.Length > 0 && (issue.Headings.TryGetValue(name, out var key) || issue.Anchors.TryGetValue(name, out key))
            ? new BookTarget($"{keys[issue]}/{key}")
            : null;
    }

    /// <summary>The place in another issue. A fragment that names no heading leads to the issue's beginning and is reported.</summary>
    private BookTarget TargetIn(ParsedIssue issue, string fragment, string written, Place place, List<Problem> problems)
    {
        if (FindFragment(issue, fragment) is { } found)
        {
            return found;
        }

        if (fragment.Length > 0 && !fragment.StartsWith(":~:", StringComparison.Ordinal) && !SitePageParts.Contains(fragment))
        {
            problems.Add(
                new Problem(
                    ProblemSlugs.BrokenLink,
                    Severity.Info,
                    place,
                    $"The link \"{LinkReader.Shorten(written)}\" names no heading of that issue; the link leads to the issue's beginning"
                )
            );
        }

        return new BookTarget(keys[issue]);
    }

    /// <summary>The link's absolute address, from the issue's own address or the site's root, or null if neither is known.</summary>
    private WebTarget? FindOnSite(string written, string path, string fragment, ParsedIssue from)
    {
        var own = from
            .Addresses.Select(address =>
                Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null
            )
            .FirstOrDefault(uri => uri is not null);
        var (start, rest) =
            catalog.Site is { } site && PageOf(path, from) is { } page
                ? (site, $"{page}{(fragment.Length > 0 ? "#" : "")}{fragment}")
                : (own ?? (written.StartsWith('/') ? catalog.Site : null), written);
        return
            start is not null
            && Uri.TryCreate(start, rest, out var absolute)
            && Reading.Addresses.LinkAddress.Escape(absolute.AbsoluteUri) is { } address
            ? new WebTarget(address)
            : null;
    }

    /// <summary>The path from the site's root of another text in the same content folder, or null for other files.</summary>
    private static string? PageOf(string path, ParsedIssue from)
    {
        var source = from.Issue.Source;
        if (
            !path.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            || SiteLayout.WithoutTextRoot(source) == source
            || SiteLayout.IsPost(source)
        )
        {
            return null;
        }

        var plain = path.StartsWith('/') ? SiteLayout.PagePath(path)
            : ArchivePath.Resolve(ArchivePath.FolderOf(source), path) is { } file ? SiteLayout.PagePath(SiteLayout.WithoutTextRoot(file))
            : null;
        return plain is null ? null
            : plain is "_index" or "index" ? ""
            : (plain.EndsWith("/_index", StringComparison.Ordinal) ? plain[..^7] : plain) + "/";
    }
}
