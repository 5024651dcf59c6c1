using TechBeats.Model;
using TechBeats.Sources.Exports;
using TechBeats.Sources.Feeds;
using TechBeats.Sources.Files;
using TechBeats.Sources.Zips;

namespace TechBeats.Sources;

/// <summary>Opens archives and detects their kind.</summary>
public static class FileTrees
{
    private const string Forms =
        "An archive is a folder or a zip file of Markdown or HTML files, or a feed (RSS, Atom, JSON Feed)";

    /// <summary>
    /// Opens the archive at a path: a folder, a zip file or a feed. A folder or zip file without texts may contain a feed instead.
    /// </summary>
    /// <exception cref="UnusableRequestException">The path does not exist, is no archive, or is empty.</exception>
    public static OpenArchive Open(string path)
    {
        try
        {
            return File.Exists(path) ? OpenFile(path) : OpenFolder(path);
        }
        catch (IOException failure)
        {
            throw new UnusableRequestException($"This archive can't be read: {path}", "Check that you have permission to read it", failure);
        }
        catch (UnauthorizedAccessException failure)
        {
            throw new UnusableRequestException($"This archive can't be read: {path}", "Check that you have permission to read it", failure);
        }
    }

    /// <summary>Opens a downloaded feed.</summary>
    /// <exception cref="UnusableRequestException">The bytes are no feed.</exception>
    public static OpenArchive OpenFeed(byte[] bytes, string address) =>
        FeedTree.Open(bytes, Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.Host : "feed") is { } feed
            ? new OpenArchive(feed, null)
            : throw new UnusableRequestException(
                $"There is no feed with entries at {address}",
                "Give the address of an RSS, Atom or JSON feed, not of a web page"
            );

    private static OpenArchive OpenFolder(string path)
    {
        if (!Directory.Exists(path))
        {
            throw new UnusableRequestException($"There is no such archive: {path}", Forms);
        }

        var tree = new FolderTree(path);
        return tree.Files.Count > 0 || tree.Problems.Count > 0
            ? new OpenArchive(Detect(tree), tree.Root, IsFolder: true)
            : throw new UnusableRequestException($"The folder is empty: {path}", Forms);
    }

    private static OpenArchive OpenFile(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path));
        var name = Path.GetFileName(path);
        var length = RegularFile.LengthOf(path)
            ?? throw new UnusableRequestException($"The file is empty or not a regular file: {path}", Forms);
        if (FeedTree.IsFeedName(path))
        {
            return length <= FeedReader.MaximumBytes && FeedTree.Open(File.ReadAllBytes(path), name) is { } feed
                ? new OpenArchive(feed, folder)
                : throw new UnusableRequestException($"This file is not a feed with entries: {path}", Forms);
        }

        if (!path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnusableRequestException($"This file is not an archive: {path}", Forms);
        }

        try
        {
            var zip = new ZipTree(
                new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read),
                Path.GetFileNameWithoutExtension(name)
            );
            return zip.Files.Count > 0 || zip.Problems.Count > 0
                ? new OpenArchive(Detect(zip), folder) { PackedStore = zip.Store }
                : throw new UnusableRequestException($"The zip file is empty: {path}", Forms);
        }
        catch (InvalidDataException damage)
        {
            throw new UnusableRequestException($"This is not a zip file, or it is damaged: {path}", "Create the zip file again", damage);
        }
    }

    /// <summary>The tree that shows the posts of an archive: an export or a feed inside it, or the archive itself.</summary>
    internal static IFileTree Detect(IFileTree tree) =>
        FeedTree.FindExportIn(tree)
        ?? (tree.Files.Any(file => TextFiles.IsText(file.Path)) ? SubstackExport.Over(tree) : FeedTree.FindIn(tree) ?? tree);
}
