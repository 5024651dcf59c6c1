using TechBeats.Model;
using TechBeats.Sources.Exports;
using TechBeats.Sources.Feeds;
using TechBeats.Sources.Files;
using TechBeats.Sources.Zips;

namespace TechBeats.Sources;

/// <summary>From what a person calls an archive to its files: by looking, not by asking.</summary>
public static class FileTrees
{
    private const string Forms =
        "An archive is a folder or a zip with posts below _posts, or with Markdown or HTML files; or a feed (RSS, Atom, JSON Feed)";

    /// <summary>Opens the archive at a path: a folder, a zip or a feed; a folder or zip that holds no texts but a feed is that feed.</summary>
    /// <exception cref="UnusableRequestException">There is nothing at the path, it is no archive, or it is empty.</exception>
    public static OpenArchive Open(string path)
    {
        try
        {
            return File.Exists(path) ? OpenFile(path) : OpenFolder(path);
        }
        catch (IOException failure)
        {
            throw new UnusableRequestException($"This archive can't be read: {path}", "Check that it is yours to read", failure);
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new UnusableRequestException($"This archive can't be read: {path}", "Check that it is yours to read", failure);
        }
    }

    /// <summary>Opens a feed that came from the web.</summary>
    /// <exception cref="UnusableRequestException">It is no feed.</exception>
    public static OpenArchive OpenFeed(byte[] bytes, string address) =>
        FeedTree.Open(bytes, Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host : "feed") is { } feed
            ? new OpenArchive(feed, null)
            : throw new UnusableRequestException(
                $"There is no feed with entries at {address}",
                "Give the address of an RSS, Atom or JSON feed; the site's own page is none"
            );

    private static OpenArchive OpenFolder(string path)
    {
        if (!Directory.Exists(path))
        {
            throw new UnusableRequestException($"There is no such archive: {path}", Forms);
        }

        var tree = new FolderTree(path);
        return tree.Files.Count > 0 || tree.Problems.Count > 0
            ? new OpenArchive(Looked(tree), tree.Root, IsFolder: true)
            : throw new UnusableRequestException($"The folder is empty: {path}", Forms);
    }

    private static OpenArchive OpenFile(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        var name = Path.GetFileName(path);
        if (FeedTree.IsFeedName(path))
        {
            return new FileInfo(path).Length <= FeedReader.MaximumBytes && FeedTree.Open(File.ReadAllBytes(path), name) is { } feed
                ? new OpenArchive(feed, folder)
                : throw new UnusableRequestException($"This file is no feed with entries: {path}", Forms);
        }

        if (!path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnusableRequestException($"This file is no archive: {path}", Forms);
        }

        try
        {
            var zip = new ZipTree(
                new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read),
                Path.GetFileNameWithoutExtension(name)
            );
            return zip.Files.Count > 0 || zip.Problems.Count > 0
                ? new OpenArchive(Looked(zip), folder) { PackedStore = zip.Store }
                : throw new UnusableRequestException($"The zip is empty: {path}", Forms);
        }
        catch (InvalidDataException damage)
        {
            throw new UnusableRequestException($"This is no zip, or a damaged one: {path}", "Pack the archive anew", damage);
        }
    }

    private static IFileTree Looked(IFileTree tree) =>
        tree.Files.Any(file => TextFiles.IsText(file.Path)) ? SubstackExport.Over(tree) : FeedTree.FoundIn(tree) ?? tree;
}
