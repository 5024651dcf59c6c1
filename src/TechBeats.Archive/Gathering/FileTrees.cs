using TechBeats.Model;

namespace TechBeats.Archive.Gathering;

/// <summary>From what a person calls an archive to its files.</summary>
public static class FileTrees
{
    /// <summary>Opens the archive at a path. Only folders are served so far.</summary>
    /// <exception cref="UnusableRequestException">There is nothing at the path, it is no archive, or it is empty.</exception>
    public static FolderTree Open(string path)
    {
        if (File.Exists(path))
        {
            throw new UnusableRequestException($"This file is no archive: {path}", "Give the folder that holds the issues");
        }

        if (!Directory.Exists(path))
        {
            throw new UnusableRequestException($"There is no such archive: {path}", "Give the folder that holds the issues");
        }

        var tree = new FolderTree(path);
        return tree.Files.Count > 0 || tree.Problems.Count > 0
            ? tree
            : throw new UnusableRequestException($"The folder is empty: {path}", "Give the folder that holds the issues; a folder below _posts, or Markdown or HTML files");
    }
}
