using System.Buffers;
using TechBeats.Model;
using TechBeats.Sources.Files;

namespace TechBeats.Figures.Addresses;

/// <summary>From an address as an author wrote it to where it leads: a file of the archive, the address itself, the web, or nowhere.</summary>
public sealed class FigureLocator
{
    private static readonly SearchValues<char> SchemeLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <summary>Letters of the longest path that file systems allow.</summary>
    private const int LongestPath = 4096;

    private readonly LocalFiles files;
    private readonly Uri? site;

    /// <param name="tree">The archive.</param>
    /// <param name="siteAddress">Address of the newsletter's site, where its own pictures may be found; null when unknown.</param>
    public FigureLocator(IFileTree tree, string? siteAddress)
    {
        files = new LocalFiles(tree);
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
            return Web(trimmed, issuePath);
        }

        if (trimmed.Length == 0 || trimmed.StartsWith('#') || trimmed.StartsWith('?'))
        {
            return Nowhere(LossReason.NotFound, "the address is empty");
        }

        return Local(trimmed, issuePath);
    }

    /// <summary>
    /// A picture of the archive that is what can't be had at an address: one file alone bears the name at the address's end,
    /// and the name is one that no other picture has.
    /// </summary>
    /// <returns>Its path; null when there is none.</returns>
    public string? FindByName(IEnumerable<string> addresses) => addresses
        .Select(address => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? LocalFiles.NameOf(Uri.UnescapeDataString(uri.AbsolutePath)) : "")
        .Distinct(StringComparer.Ordinal)
        .Where(DistinctiveName.Is)
        .Select(files.OnlyPicture)
        .FirstOrDefault(path => path is not null);

    private static bool IsWeb(Uri address) => address.Scheme is "http" or "https";

    private static NoSource Nowhere(LossReason reason, string detail) => new(new FigureLost(reason, detail));

    /// <summary>RFC 3986, clause 3.1: a letter, then letters, digits, plus, minus and points up to a colon.</summary>
    private static bool HasScheme(string address)
    {
        var colon = address.AsSpan().IndexOfAnyExcept(SchemeLetters);
        return colon > 0 && address[colon] == ':' && char.IsAsciiLetter(address[0]);
    }

    private FigureSource Web(string address, string issuePath)
    {
        if (address[..address.IndexOf(':', StringComparison.Ordinal)].ToLowerInvariant() is not ("http" or "https") and var scheme)
        {
            return Nowhere(LossReason.Refused, $"addresses of type {scheme} are not followed");
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.HostNameType == UriHostNameType.Unknown || !WebAddress.HasHost(uri))
        {
            return Nowhere(LossReason.NotFound, "the address is not well formed");
        }

        // The site's own picture may stand in the archive, also when the site had it shown by a CDN.
        var source = WebAddress.SourceOf(uri);
        return source.Everywhere.Select(place => OwnFile(new Uri(place), issuePath)).OfType<FigureSource>().FirstOrDefault() ?? source;
    }

    private LocalSource? OwnFile(Uri address, string issuePath) =>
        site is not null && WithoutWorldWideWeb(address.Host) == WithoutWorldWideWeb(site.Host) && address.AbsolutePath.Length <= LongestPath
            ? Find("/" + Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/'), issuePath)
            : null;

    private static string WithoutWorldWideWeb(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

    private FigureSource Local(string address, string issuePath)
    {
        var written = address.Replace('\\', '/');
        if (written.StartsWith("//", StringComparison.Ordinal))
        {
            return Nowhere(LossReason.Refused, "the address leaves the archive");
        }

        if (written.Length > LongestPath)
        {
            return Nowhere(LossReason.NotFound, "the address is longer than any path");
        }

        if (Find(written, issuePath) is { } found)
        {
            return found;
        }

        // One file of that name anywhere is the one that was meant.
        var named = files.Named(WithoutQuery(Uri.UnescapeDataString(written)));
        if (named is [var only])
        {
            return new LocalSource(only) { Where = "elsewhere in the archive, by its name" };
        }

        if (LocalPlaces.Resolve(written.StartsWith('/') ? "" : FolderOf(issuePath), written) is null)
        {
            return Nowhere(LossReason.Refused, "the address leaves the archive");
        }

        return site is not null && written.StartsWith('/') && Uri.TryCreate(site, written, out var live) && live.Host == site.Host
            ? WebAddress.SourceOf(live)
            : Nowhere(LossReason.NotFound, named.Length > 0 ? "several files of that name in the archive" : "no such file in the archive");
    }

    private static string FolderOf(string issuePath) => issuePath.LastIndexOf('/') is > 0 and var slash ? issuePath[..slash] : "";

    private static string WithoutQuery(string address) => address.IndexOfAny(['?', '#']) is >= 0 and var end ? address[..end] : address;

    private LocalSource? Find(string written, string issuePath)
    {
        foreach (var spelling in Spellings(written))
        {
            foreach (var (path, where) in LocalPlaces.Of(issuePath, spelling))
            {
                if (files.At(path) is { } found)
                {
                    return new LocalSource(found) { Where = where };
                }
            }
        }

        return null;
    }

    /// <summary>The address as a path: as written, without its query, with its escapes resolved.</summary>
    private static IEnumerable<string> Spellings(string written)
    {
        var bare = WithoutQuery(written);
        return new[] { written, bare, Uri.UnescapeDataString(bare), Uri.UnescapeDataString(written) }.Distinct(StringComparer.Ordinal);
    }
}
