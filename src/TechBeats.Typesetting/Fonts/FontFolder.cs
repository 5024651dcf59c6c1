using TechBeats.Typesetting.Fonts.Tables;

namespace TechBeats.Typesetting.Fonts;

/// <summary>
/// The font files of a folder and of the folders in it. Links to folders are never followed, so that no walk leaves the folder.
/// </summary>
/// <param name="Files">Absolute paths of font files, by ordinal order.</param>
/// <param name="Links">Absolute paths of links to folders and of links named like font files, by ordinal order.</param>
internal sealed record FontFolder(IReadOnlyList<string> Files, IReadOnlyList<string> Links)
{
    private const int MaximumDepth = 8;
    private const int MaximumEntries = 50_000;

    private static readonly string[] Extensions = [".ttf", ".otf", ".ttc", ".otc"];

    private static readonly EnumerationOptions OneFolder = new() { IgnoreInaccessible = true };

    /// <summary>Lists the folder. A folder in it that can't be read, or that vanishes meanwhile, counts as empty.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="maximumEntries">Maximum number of files and folders in it.</param>
    /// <exception cref="BadFontException">It has too many entries for a folder of fonts.</exception>
    /// <exception cref="IOException">It can't be read.</exception>
    public static FontFolder List(string folder, int maximumEntries = MaximumEntries)
    {
        var (files, links) = (new List<string>(), new List<string>());
        var waiting = new Stack<(DirectoryInfo Folder, int Depth)>([(new DirectoryInfo(Path.GetFullPath(folder)), 0)]);
        var entries = 0;
        while (waiting.TryPop(out var next))
        {
            foreach (var entry in EntriesOf(next.Folder, next.Depth))
            {
                if (++entries > maximumEntries)
                {
                    throw new BadFontException($"has more than {maximumEntries} files and folders in it");
                }

                if (entry is DirectoryInfo inner)
                {
                    if (inner.LinkTarget is not null)
                    {
                        links.Add(inner.FullName);
                    }
                    else if (next.Depth < MaximumDepth)
                    {
                        waiting.Push((inner, next.Depth + 1));
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

    private static IEnumerable<FileSystemInfo> EntriesOf(DirectoryInfo folder, int depth)
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
