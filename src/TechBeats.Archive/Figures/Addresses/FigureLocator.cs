using System.Buffers;
using TechBeats.Archive.Gathering;
using TechBeats.Model;
using TechBeats.Unicode;

namespace TechBeats.Archive.Figures.Addresses;

/// <summary>From an address as an author wrote it to where it leads: a file of the archive, the address itself, the web, or nowhere.</summary>
public sealed class FigureLocator
{
    private static readonly SearchValues<char> SchemeLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    private readonly HashSet<string> paths;
    private readonly Dictionary<string, string> byFoldedPath;
    private readonly ILookup<string, string> byName;
    private readonly Uri? site;

    /// <param name="tree">The archive.</param>
    /// <param name="siteAddress">Address of the newsletter's site, where its own pictures may be found; null when unknown.</param>
    public FigureLocator(IFileTree tree, string? siteAddress)
    {
        paths = tree.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        byFoldedPath = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in tree.Files)
        {
            byFoldedPath.TryAdd(UnicodeText.Compose(file.Path), file.Path);
        }

        byName = tree.Files.ToLookup(file => UnicodeText.Compose(NameOf(file.Path)), file => file.Path, StringComparer.OrdinalIgnoreCase);
        site = Uri.TryCreate(siteAddress, UriKind.Absolute, out var address) && IsWeb(address) ? address : null;
    }

    /// <summary>Where an address leads.</summary>
    /// <param name="address">The address as written.</param>
    /// <param name="issuePath">Path of the issue that names it.</param>
    public FigureSource Locate(string address, string issuePath)
    {
        var trimmed = new string([.. address.Where(letter => !char.IsControl(letter))]).Trim();
        if (trimmed.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            return new EmbeddedSource(trimmed);
        }

        if (trimmed.StartsWith("//", StringComparison.Ordinal))
        {
            trimmed = "https:" + trimmed;
        }

        if (HasScheme(trimmed))
        {
            return Web(trimmed);
        }

        if (trimmed.Length == 0 || trimmed.StartsWith('#') || trimmed.StartsWith('?'))
        {
            return Nowhere(LossReason.NotFound, "the address is empty");
        }

        return Local(trimmed, issuePath);
    }

    private static bool IsWeb(Uri address) => address.Scheme is "http" or "https";

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static NoSource Nowhere(LossReason reason, string detail) => new(new FigureLost(reason, detail));

    /// <summary>RFC 3986, clause 3.1: a letter, then letters, digits, plus, minus and points up to a colon.</summary>
    private static bool HasScheme(string address)
    {
        var colon = address.AsSpan().IndexOfAnyExcept(SchemeLetters);
        return colon > 0 && address[colon] == ':' && char.IsAsciiLetter(address[0]);
    }

    private FigureSource Web(string address)
    {
        if (address[..address.IndexOf(':', StringComparison.Ordinal)].ToLowerInvariant() is not ("http" or "https") and var scheme)
        {
            return Nowhere(LossReason.Refused, $"addresses of type {scheme} are not followed");
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.HostNameType == UriHostNameType.Unknown)
        {
            return Nowhere(LossReason.NotFound, "the address is not well formed");
        }

        // The site's own picture may stand in the archive.
        if (site is not null && uri.Host == site.Host && InTree(Uri.UnescapeDataString(uri.AbsolutePath).TrimStart('/')) is { } path)
        {
            return new LocalSource(path);
        }

        return WebAddress.SourceOf(uri);
    }

    private FigureSource Local(string address, string issuePath)
    {
        var written = address.Replace('\\', '/');
        if (written.StartsWith("//", StringComparison.Ordinal))
        {
            return Nowhere(LossReason.Refused, "the address leaves the archive");
        }

        var folder = issuePath.LastIndexOf('/') is > 0 and var slash ? issuePath[..slash] : "";
        foreach (var spelling in Spellings(written))
        {
            foreach (var start in Starts(folder, spelling))
            {
                if (Resolve(start, spelling) is { } path && InTree(path) is { } found)
                {
                    return new LocalSource(found);
                }
            }
        }

        // One file of that name anywhere is the one that was meant: many sites write paths from a post's address and not from its folder.
        var name = NameOf(WithoutQuery(Uri.UnescapeDataString(written)));
        if (name.Length > 0 && byName[UnicodeText.Compose(name)].Take(2).ToArray() is [var only])
        {
            return new LocalSource(only);
        }

        if (Resolve(written.StartsWith('/') ? "" : folder, written) is null)
        {
            return Nowhere(LossReason.Refused, "the address leaves the archive");
        }

        return site is not null && written.StartsWith('/') && Uri.TryCreate(site, written, out var live) && live.Host == site.Host
            ? WebAddress.SourceOf(live)
            : Nowhere(LossReason.NotFound, "no such file in the archive");
    }

    /// <summary>The address as a path: as written, without its query, with its escapes resolved.</summary>
    private static IEnumerable<string> Spellings(string written)
    {
        var bare = WithoutQuery(written);
        return new[] { written, bare, Uri.UnescapeDataString(bare), Uri.UnescapeDataString(written) }.Distinct(StringComparer.Ordinal);
    }

    private static string WithoutQuery(string address) => address.IndexOfAny(['?', '#']) is >= 0 and var end ? address[..end] : address;

    /// <summary>Folders that a path may start from: the issue's own and those above it, and those that sites are served from.</summary>
    private static IEnumerable<string> Starts(string folder, string path)
    {
        if (!path.StartsWith('/'))
        {
            for (; folder.Length > 0; folder = folder.LastIndexOf('/') is > 0 and var slash ? folder[..slash] : "")
            {
                yield return folder;
            }
        }

        yield return "";
        yield return "static";
        yield return "public";
        yield return "assets";
        yield return "source";
    }

    /// <summary>The path below a folder with its dots resolved; null when it leaves the tree.</summary>
    private static string? Resolve(string folder, string path)
    {
        var names = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var name in path.Split('/'))
        {
            switch (name)
            {
                case "" or ".":
                    break;
                case "..":
                    if (names.Count == 0)
                    {
                        return null;
                    }

                    names.RemoveAt(names.Count - 1);
                    break;
                default:
                    names.Add(name);
                    break;
            }
        }

        return string.Join('/', names);
    }

    /// <summary>The file at a path, whose case and composition of letters count for nothing: another system may have written either.</summary>
    private string? InTree(string path) =>
        paths.Contains(path) ? path : byFoldedPath.GetValueOrDefault(UnicodeText.Compose(path));
}
