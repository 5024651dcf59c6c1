using TechBeats.Typesetting.Fonts.Tables;

namespace TechBeats.Typesetting.Fonts;

/// <summary>
/// The font files of a folder and its subfolders. Links to folders are never followed, so that the search stays inside the folder.
/// </summary>
/// <param name="Files">Absolute paths of font files, in ordinal order.</param>
/// <param name="Links">Absolute paths of links to folders and of links that are named like font files, in ordinal order.</param>
internal sealed record FontFolder(IReadOnlyList<string> Files, IReadOnlyList<string> Links)
{
    private const int MaximumDepth = 8;
    private const int MaximumEntries = 50_000;

    private static readonly string[] Extensions = [".ttf", ".otf", ".ttc", ".otc"];

    private static readonly EnumerationOptions OneFolder = new() { IgnoreInaccessible = true };

    /// <summary>Lists the folder. A subfolder that can't be read, or that disappears during the search, counts as empty.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="maximumEntries">Maximum number of files and subfolders.</param>
    /// <exception cref="BadFontException">The folder has more than <paramref name="maximumEntries"/> entries.</exception>
    /// <exception cref="IOException">The folder can't be read.</exception>
    public static FontFolder List(string folder, int maximumEntries = MaximumEntries)
    {
        var (files, links) = (new List<string>(), new List<string>());
        var pending = new Stack<(DirectoryInfo Folder, int Depth)>([(new DirectoryInfo(Path.GetFullPath(folder)), 0)]);
        var entries = 0;
        while (pending.TryPop(out var next))
        {
            foreach (var entry in ListEntries(next.Folder, next.Depth))
            {
                if (++entries > maximumEntries)
                {
                    throw new BadFontException($"has more than {maximumEntries} files and subfolders");
                }

                if (entry is DirectoryInfo subfolder)
                {
                    if (subfolder.LinkTarget is not null)
                    {
                        links.Add(subfolder.FullName);
                    }
                    else if (next.Depth < MaximumDepth)
                    {
                        pending.Push((subfolder, next.Depth + 1));
                    }
                }
                else if (Extensions.Contains(entry.Extension, StringComparer.OrdinalIgnoreCase))
                {
                    (entry.LinkTarget is null ? files : links).Add(entry.FullName);
                }
            }
        }

        files.Sort(StringComparer.Ordinal);
        links.Sort(StringComparer.Ordinal);
        return new FontFolder(files, links);
    }

    private static IEnumerable<FileSystemInfo> ListEntries(DirectoryInfo folder, int depth)
    {
        try
        {
            return folder.EnumerateFileSystemInfos("*", OneFolder);
        }
        catch (DirectoryNotFoundException) when (depth > 0)
        {
            return [];
        }
    }
}
