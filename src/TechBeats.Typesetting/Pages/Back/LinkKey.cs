namespace TechBeats.Typesetting.Pages.Back;

/// <summary>Identifies the target of a web address in the link index. Two addresses with the same key have the same target.</summary>
/// <param name="Group">The group.</param>
/// <param name="Name">The name within the group.</param>
internal readonly record struct LinkKey(LinkGroup Group, string Name)
{
    private static readonly char[] EndsOfOwner = ['/', ' '];

    private static readonly string[] PaperHosts =
    [
        "openreview.net",
        "aclanthology.org",
        "dl.acm.org",
        "papers.nips.cc",
        "proceedings.mlr.press",
        "biorxiv.org",
        "medrxiv.org",
        "ssrn.com",
    ];
    private static readonly string[] RepositoryHosts = ["github.com", "gitlab.com", "codeberg.org", "bitbucket.org", "git.sr.ht"];
    private static readonly string[] VideoHosts = ["youtube.com", "m.youtube.com", "youtu.be", "vimeo.com", "twitch.tv"];

    /// <summary>The host of a page, the owner of a repository, or the name of a paper's archive.</summary>
    public string Owner => Name.IndexOfAny(EndsOfOwner) is > 0 and var end ? Name[..end] : Name;

    /// <summary>Classifies an absolute address. Returns its key, or null if it is not a web address (<c>mailto</c>).</summary>
    public static LinkKey? Classify(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            return null;
        }

        // Uri.IdnHost throws for hosts that no name server could have.
        var host = uri.Host is ['w', 'w', 'w', '.', _, ..] ? uri.Host[4..] : uri.Host;
        var segments = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (Paper(host, segments) is { } paper)
        {
            return new LinkKey(LinkGroup.Paper, paper);
        }

        if (RepositoryHosts.Contains(host) && segments.Length >= 2)
        {
            var name = segments[1].EndsWith(".git", StringComparison.Ordinal) ? segments[1][..^4] : segments[1];
            return new LinkKey(LinkGroup.Repository, $"{segments[0]}/{name}");
        }

        if (host == "youtu.be" && segments is [var id, ..])
        {
            return new LinkKey(LinkGroup.Video, $"youtube.com/watch?v={id}");
        }

        host = host == "m.youtube.com" ? "youtube.com" : host;
        var shown = Uri.UnescapeDataString(host + uri.AbsolutePath.TrimEnd('/')) + VideoId(host, uri);
        if (VideoHosts.Contains(host))
        {
            return new LinkKey(LinkGroup.Video, shown);
        }

        return new LinkKey(PaperHosts.Contains(host) ? LinkGroup.Paper : LinkGroup.Article, shown);
    }

    private static string? Paper(string host, string[] segments)
    {
        if (segments.Length < 2)
        {
            return null;
        }

        if (host is "doi.org" or "dx.doi.org")
        {
            return "doi " + string.Join('/', segments);
        }

        var isArxiv =
            (host is "arxiv.org" or "export.arxiv.org" or "ar5iv.org" or "ar5iv.labs.arxiv.org" && segments[0] is "abs" or "pdf" or "html")
            || (host is "huggingface.co" && segments[0] == "papers");
        return isArxiv ? "arXiv " + ArxivId(string.Join('/', segments[1..])) : null;
    }

    // 2309.17453v2.pdf and 2309.17453 are the same paper.
    private static string ArxivId(string id)
    {
        var bare = id.EndsWith(".pdf", StringComparison.Ordinal) ? id[..^4] : id;
        var version = bare.LastIndexOf('v');
        return version > 0 && version + 1 < bare.Length && bare[(version + 1)..].All(char.IsAsciiDigit) ? bare[..version] : bare;
    }

    private static string VideoId(string host, Uri uri)
    {
        if (!host.EndsWith("youtube.com", StringComparison.Ordinal))
        {
            return "";
        }

        var id = uri.Query.TrimStart('?').Split('&').FirstOrDefault(pair => pair.StartsWith("v=", StringComparison.Ordinal));
        return id is null ? "" : "?" + id;
    }
}
