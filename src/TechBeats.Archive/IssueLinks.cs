using TechBeats.Archive.Parsing;
using TechBeats.Archive.Parsing.Addresses;
using TechBeats.Archive.Parsing.Finishing;
using TechBeats.Model;

namespace TechBeats.Archive;

/// <summary>Turns links that mean another issue of the book into jumps, and tells which lead nowhere.</summary>
internal sealed class IssueLinks
{
    private readonly AddressCatalogue catalogue;
    private readonly Dictionary<ParsedIssue, string> keys;

    private IssueLinks(AddressCatalogue catalogue, Dictionary<ParsedIssue, string> keys)
    {
        this.catalogue = catalogue;
        this.keys = keys;
    }

    /// <summary>The issues with their links bound.</summary>
    /// <param name="issues">The issues of the book, their keys unique.</param>
    /// <param name="others">Issues of the archive that are not in the book.</param>
    /// <param name="siteAddress">Address of the site; null when unknown.</param>
    public static IReadOnlyList<ParsedIssue> Bind(IReadOnlyList<ParsedIssue> issues, IReadOnlyList<ParsedIssue> others, string? siteAddress)
    {
        var keys = new Dictionary<ParsedIssue, string>(ReferenceEqualityComparer.Instance);
        foreach (var issue in issues)
        {
            keys[issue] = issue.Issue.Key;
        }

        var links = new IssueLinks(new AddressCatalogue([.. issues, .. others], siteAddress), keys);
        return [.. issues.Select(links.Bind)];
    }

    private ParsedIssue Bind(ParsedIssue parsed)
    {
        var problems = new List<Problem>();
        var blocks = new WaitingLinks(target => Target(target, parsed, problems)).Rewrite(parsed.Issue.Blocks);
        return parsed with
        {
            Issue = parsed.Issue with { Blocks = blocks },
            Figures = FigureList.Of(blocks),
            Problems = [.. parsed.Problems, .. problems],
        };
    }

    private LinkTarget? Target(LinkTarget target, ParsedIssue from, List<Problem> problems)
    {
        if (target is WebTarget web)
        {
            return Uri.TryCreate(web.Address, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
                && catalogue.OnWeb(address) is { } meant && !ReferenceEquals(meant, from) && keys.ContainsKey(meant)
                ? Jump(meant, address.Fragment.TrimStart('#'))
                : target;
        }

        return WaitingLink.Of(target) is (var written, var line) ? Waiting(written, line, from, problems) : target;
    }

    private LinkTarget? Waiting(string written, int line, ParsedIssue from, List<Problem> problems)
    {
        var hash = written.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : written[(hash + 1)..];
        var path = Uri.UnescapeDataString(written[..(hash < 0 ? written.Length : hash)].Split('?')[0].Replace('\\', '/'));
        var place = new Place(from.Issue.Source, line);
        if (path.Trim('.', '/').Length == 0 && fragment.Length > 0)
        {
            if (Within(from, fragment) is { } within)
            {
                return within;
            }

            problems.Add(new Problem(ProblemSlugs.BrokenLink, Severity.Warning, place, LinkReader.MessageOf("#" + fragment)));
            return null;
        }

        var meant = path.StartsWith('/') ? catalogue.AtPath(path) : catalogue.Beside(from.Issue.Source, path);
        if (meant is not null && keys.ContainsKey(meant))
        {
            return Jump(meant, fragment);
        }

        if (OnSite(written, from) is { } web)
        {
            return web;
        }

        problems.Add(meant is not null
            ? new Problem(ProblemSlugs.BrokenLink, Severity.Info, place, $"The link \"{Shown(written)}\" leads to an issue that is not in this book; its words are printed without it")
            : new Problem(ProblemSlugs.BrokenLink, Severity.Warning, place, LinkReader.MessageOf(written)));
        return null;
    }

    private static string Shown(string written) => written.Length > 80 ? string.Concat(written.AsSpan(0, 80), "…") : written;

    /// <summary>A place of the issue itself, or of another part of its file.</summary>
    private BookTarget? Within(ParsedIssue from, string fragment)
    {
        var name = Uri.UnescapeDataString(fragment);
        if (from.Headings.TryGetValue(name, out var heading))
        {
            return new BookTarget($"{from.Issue.Key}/{heading}");
        }

        foreach (var part in catalogue.PartsOf(from.Issue.Source).Where(keys.ContainsKey))
        {
            if (Slug.OfHeading(part.Issue.Title).Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return new BookTarget(keys[part]);
            }

            if (part.Headings.TryGetValue(name, out var other))
            {
                return new BookTarget($"{keys[part]}/{other}");
            }
        }

        return null;
    }

    private BookTarget Jump(ParsedIssue meant, string fragment) =>
        fragment.Length > 0 && meant.Headings.TryGetValue(Uri.UnescapeDataString(fragment), out var heading)
            ? new BookTarget($"{keys[meant]}/{heading}")
            : new BookTarget(keys[meant]);

    /// <summary>Where a link leads on the web: from the issue's own address, or from the site's top; null when neither is known.</summary>
    private WebTarget? OnSite(string written, ParsedIssue from)
    {
        var own = from.Addresses.Select(address => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null).FirstOrDefault(uri => uri is not null);
        var start = own ?? (written.StartsWith('/') ? catalogue.Site : null);
        return start is not null && Uri.TryCreate(start, written, out var there) && Parsing.Addresses.WebAddress.Escape(there.AbsoluteUri) is { } address
            ? new WebTarget(address)
            : null;
    }
}
