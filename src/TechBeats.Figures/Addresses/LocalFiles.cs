using TechBeats.Sources.Files;
using TechBeats.Unicode;

namespace TechBeats.Figures.Addresses;

/// <summary>
/// Finds files of an archive by path and by name. Case and Unicode composition are ignored, since file systems differ in both.
/// </summary>
internal sealed class LocalFiles
{
    private static readonly HashSet<string> PictureEndings = new(StringComparer.OrdinalIgnoreCase)
    {
        ".png", ".jpg", ".jpeg", ".jfif", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".svg", ".avif",
    };

    /// <summary>Maximum number of files with one name to compare. More files are page assets, and none is chosen.</summary>
    private const int MaximumSameNames = 100;

    private readonly HashSet<string> paths;
    private readonly Dictionary<string, string> byFoldedPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, string> byName;

    public LocalFiles(IFileTree tree)
    {
        paths = tree.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var file in tree.Files)
        {
            byFoldedPath.TryAdd(UnicodeText.Compose(file.Path), file.Path);
        }

        byName = tree.Files.ToLookup(file => UnicodeText.Compose(NameOf(file.Path)), file => file.Path, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>The last name of a path.</summary>
    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>Finds the file at a path, or returns null if there is none.</summary>
    public string? At(string path) => paths.Contains(path) ? path : byFoldedPath.GetValueOrDefault(UnicodeText.Compose(path));

    /// <summary>
    /// Finds the files with the name of an address. If the folders of one file match better than those of all others, only this file is
    /// returned.
    /// </summary>
    /// <param name="path">The address as a path.</param>
    public string[] Named(string path)
    {
        var found = byName[UnicodeText.Compose(NameOf(path))].ToArray();
        if (found.Length is < 2 or > MaximumSameNames)
        {
            return found;
        }

        var likest = found.GroupBy(file => CommonEnd(file, path)).MaxBy(group => group.Key)!;
        return likest.Key > 1 && likest.ToArray() is [var only] ? [only] : found;
    }

    /// <summary>Finds the only picture with a name, or returns null if there is none or more than one.</summary>
    public string? OnlyPicture(string name) =>
        byName[UnicodeText.Compose(name)].Where(path => PictureEndings.Contains(Path.GetExtension(path))).Take(2).ToArray() is [var only]
            ? only
            : null;

    /// <summary>The number of equal names at the ends of two paths.</summary>
    private static int CommonEnd(string one, string other)
    {
        var (names, others) = (one.Split('/'), other.Split('/'));
        var count = 0;
        while (
            count < names.Length
            && count < others.Length
            && names[^(count + 1)].Equals(others[^(count + 1)], StringComparison.OrdinalIgnoreCase)
        )
        {
            count++;
        }

        return count;
    }
}
