using System.Buffers;
using TechBeats.Model;
using TechBeats.Sources.Files;

namespace TechBeats.Figures.Addresses;

/// <summary>Locates figures: an address as an author wrote it leads to a file of the archive, to itself, to the web, or nowhere.</summary>
internal sealed class FigureLocator
{
    private static readonly SearchValues<char> SchemeLetters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");

    /// <summary>Maximum length of a path in any file system, in characters.</summary>
    private const int MaximumPath = 4096;

    private readonly LocalFiles files;
    private readonly Uri? site;

    /// <param name="tree">The archive.</param>
    /// <param name="siteAddress">Address of the newsletter's site, whose pictures the archive may contain, or null if unknown.</param>
    public FigureLocator(IFileTree tree, string? siteAddress)
    {
        files = new LocalFiles(tree);
        site = Uri.TryCreate(siteAddress, UriKind.Absolute, out var address) && IsWeb(address) ? address : null;
    }

    /// <summary>Locates the source of an address.</summary>
    /// <param name="address">The address as written.</param>
    /// <param name="issuePath">Path of the issue with the figure.</param>
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
            return Nowhere(LossReason.NotFound, LossCause.EmptyAddress);
        }

        return Local(trimmed, issuePath);
    }

    /// <summary>
    /// Finds a substitute for lost addresses in the archive: the only file with the name at the end of an address. The name must be
    /// distinctive, see <see cref="DistinctiveName"/>.
    /// </summary>
    /// <returns>The file's path, or null if there is none.</returns>
    public string? FindByName(IEnumerable<string> addresses) =>
        addresses
            .Select(address =>
                Uri.TryCreate(address, UriKind.Absolute, out var uri) ? LocalFiles.NameOf(Uri.UnescapeDataString(uri.AbsolutePath)) : ""
            )
            .Distinct(StringComparer.Ordinal)
            .Where(DistinctiveName.Matches)
            .Select(files.OnlyPicture)
            .FirstOrDefault(path => path is not null);

    private static bool IsWeb(Uri address) => address.Scheme is "http" or "https";

    private static NoSource Nowhere(LossReason reason, LossCause cause, string? subject = null) =>
        new(new FigureLost(reason, cause, subject));

    /// <summary>RFC 3986, clause 3.1: a letter, then letters, digits, plus, minus and periods, up to a colon.</summary>
    private static bool HasScheme(string address)
    {
        var colon = address.AsSpan().IndexOfAnyExcept(SchemeLetters);
        return colon > 0 && address[colon] == ':' && char.IsAsciiLetter(address[0]);
    }

    private FigureSource Web(string address, string issuePath)
    {
        if (address[..address.IndexOf(':', StringComparison.Ordinal)].ToLowerInvariant() is not ("http" or "https") and var scheme)
        {
            return Nowhere(LossReason.Refused, LossCause.UnsupportedScheme, scheme);
        }

        if (
            !Uri.TryCreate(address, UriKind.Absolute, out var uri)
            || uri.HostNameType == UriHostNameType.Unknown
            || !WebAddress.HasHost(uri)
        )
        {
            return Nowhere(LossReason.NotFound, LossCause.MalformedAddress);
        }

        // The archive may contain the site's own picture, even if the address goes through a CDN.
        var source = WebAddress.SourceOf(uri);
        return source.Everywhere.Select(place => OwnFile(new Uri(place), issuePath)).OfType<FigureSource>().FirstOrDefault() ?? source;
    }

    private LocalSource? OwnFile(Uri address, string issuePath) =>
        site is not null
            && WithoutWorldWideWeb(address.Host) == WithoutWorldWideWeb(site.Host)
            && address.AbsolutePath.Length <= MaximumPath
            ? Find("/" + Uri.UnescapeDataString(address.AbsolutePath).TrimStart('/'), issuePath)
            : null;

    private static string WithoutWorldWideWeb(string host) => host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;

    private FigureSource Local(string address, string issuePath)
    {
        var written = address.Replace('\\', '/');
        if (written.StartsWith("//", StringComparison.Ordinal))
        {
            return Nowhere(LossReason.Refused, LossCause.OutsideArchive);
        }

        if (written.Length > MaximumPath)
        {
            return Nowhere(LossReason.NotFound, LossCause.AddressTooLong);
        }

        if (Find(written, issuePath) is { } found)
        {
            return found;
        }

        // A unique file name identifies the picture.
        var named = files.Named(WithoutQuery(Uri.UnescapeDataString(written)));
        if (named is [var only])
        {
            return new LocalSource(only) { Where = "elsewhere in the archive, by its name" };
        }

        if (ArchivePath.Resolve(written.StartsWith('/') ? "" : ArchivePath.FolderOf(issuePath), written) is null)
        {
            return Nowhere(LossReason.Refused, LossCause.OutsideArchive);
        }

        return site is not null && written.StartsWith('/') && Uri.TryCreate(site, written, out var live) && live.Host == site.Host
            ? WebAddress.SourceOf(live)
            : Nowhere(LossReason.NotFound, named.Length > 0 ? LossCause.AmbiguousFileName : LossCause.NoSuchFile);
    }

    private static string WithoutQuery(string address) => address.IndexOfAny(['?', '#']) is >= 0 and var end ? address[..end] : address;

    private LocalSource? Find(string written, string issuePath)
    {
        foreach (var spelling in Spellings(written))
        {
            foreach (var (path, where) in LocalPlaces.Enumerate(issuePath, spelling))
            {
                if (files.At(path) is { } found)
                {
                    return new LocalSource(found) { Where = where };
                }
            }
        }

        return null;
    }

    /// <summary>The spellings of an address as a path: as written, without its query, and unescaped.</summary>
    private static IEnumerable<string> Spellings(string written)
    {
        var bare = WithoutQuery(written);
        return new[] { written, bare, Uri.UnescapeDataString(bare), Uri.UnescapeDataString(written) }.Distinct(StringComparer.Ordinal);
    }
}
