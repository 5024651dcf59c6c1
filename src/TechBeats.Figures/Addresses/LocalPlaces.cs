using TechBeats.Sources.Files;
using TechBeats.Sources.Sites;

namespace TechBeats.Figures.Addresses;

/// <summary>
/// The places in an archive that a path may refer to. Authors write paths relative to the post's file, to its web address, or to the site's
/// root.
/// </summary>
internal static class LocalPlaces
{
    /// <summary>All places of a path, the likeliest first, each with its description.</summary>
    /// <param name="issuePath">Path of the issue with the figure.</param>
    /// <param name="written">The path as written, with forward slashes.</param>
    public static IEnumerable<(string Path, string Where)> Enumerate(string issuePath, string written)
    {
        var folder = ArchivePath.FolderOf(issuePath);
        var isRelative = !written.StartsWith('/');
        if (isRelative)
        {
            for (var above = folder; above.Length > 0; above = ArchivePath.FolderOf(above))
            {
                if (ArchivePath.Resolve(above, written) is { } path)
                {
                    yield return (path, above == folder ? "beside the issue" : "above the issue");
                }
            }
        }

        if (ArchivePath.Resolve("", written) is { } top)
        {
            yield return (top, folder.Length == 0 ? "beside the issue" : "at the archive's top");
        }

        // On the site, surplus ".." steps stay at the root (RFC 3986, clause 5.2.4).
        var bare = WithoutSteps(written);
        foreach (var assets in SiteLayout.AssetFolders)
        {
            if (ArchivePath.Resolve(assets, bare) is { } path)
            {
                yield return (path, "in an asset folder");
            }
        }

        if (bare != written && ArchivePath.Resolve("", bare) is { } clamped)
        {
            yield return (clamped, "as from the site's top");
        }

        foreach (var path in InFoldersOfThePost(folder, issuePath, bare))
        {
            yield return (path, "in a folder of the post's name");
        }

        for (var above = folder; above.Length > 0 && isRelative; above = ArchivePath.FolderOf(above))
        {
            foreach (var assets in SiteLayout.AssetFolders)
            {
                if (ArchivePath.Resolve($"{above}/{assets}", bare) is { } path)
                {
                    yield return (path, "in an asset folder");
                }
            }
        }
    }

    /// <summary>The post's slug: its file name without extension and date.</summary>
    public static string SlugOf(string issuePath)
    {
        var name = LocalFiles.NameOf(issuePath);
        var stem = name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : name;
        return
            stem.Length > 11
            && stem[4] == '-'
            && stem[7] == '-'
            && stem[10] is '-' or '_'
            && stem.AsSpan(0, 4).IndexOfAnyExceptInRange('0', '9') < 0
            ? stem[11..]
            : stem;
    }

    private static IEnumerable<string> InFoldersOfThePost(string folder, string issuePath, string bare)
    {
        var name = LocalFiles.NameOf(issuePath);
        var stem = name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : name;
        var stems = new[] { SlugOf(issuePath), stem }.Distinct(StringComparer.Ordinal).ToArray();
        var bases = new[] { folder, "" }.Concat(SiteLayout.AssetFolders).Distinct(StringComparer.Ordinal).ToArray();
        return
            from slug in stems
            from above in bases
            from own in new[] { slug, slug + ".assets", slug + "_files", "posts/" + slug }
            let path = ArchivePath.Resolve($"{above}/{own}", bare)
            where path is not null
            select path;
    }

    private static string WithoutSteps(string path)
    {
        var at = 0;
        while (true)
        {
            var rest = path.AsSpan(at);
            var step = rest.StartsWith("../") ? 3 : rest.StartsWith("./") ? 2 : rest.StartsWith("/") ? 1 : 0;
            if (step == 0)
            {
                return path[at..];
            }

            at += step;
        }
    }
}
