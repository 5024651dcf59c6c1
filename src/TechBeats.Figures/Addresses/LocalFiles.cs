using TechBeats.Sources.Files;
using TechBeats.Unicode;

namespace TechBeats.Figures.Addresses;

/// <summary>The files of an archive by path and by name; the case and composition of letters count for nothing, since another system may have written either.</summary>
internal sealed class LocalFiles
{
    private static readonly HashSet<string> PictureEndings = new(StringComparer.OrdinalIgnoreCase)
    {
        ".png", ".jpg", ".jpeg", ".jfif", ".gif", ".webp", ".bmp", ".tif", ".tiff", ".svg", ".avif",
    };

    /// <summary>Of more files with one name none is chosen: they are pages' own, and not worth comparing.</summary>
    private const int MostAlike = 100;

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

    /// <summary>The last part of a path.</summary>
    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>The file at a path; null when there is none.</summary>
    public string? At(string path) => paths.Contains(path) ? path : byFoldedPath.GetValueOrDefault(UnicodeText.Compose(path));

    /// <summary>The files with the name of an address, the one whose folders are named most alike alone when it is the only one.</summary>
    /// <param name="path">The address as a path: its name, and the folders before it.</param>
    public string[] Named(string path)
    {
        var found = byName[UnicodeText.Compose(NameOf(path))].ToArray();
        if (found.Length is < 2 or > MostAlike)
        {
            return found;
        }

        var likest = found.GroupBy(file => CommonEnd(file, path)).MaxBy(group => group.Key)!;
        return likest.Key > 1 && likest.ToArray() is [var only] ? [only] : found;
    }

    /// <summary>The one picture of the archive with that name; null when there is none, or more than one.</summary>
    public string? OnlyPicture(string name) =>
        byName[UnicodeText.Compose(name)].Where(path => PictureEndings.Contains(Path.GetExtension(path))).Take(2).ToArray() is [var only] ? only : null;

    /// <summary>How many names two paths have in common, counted from their ends.</summary>
    private static int CommonEnd(string one, string other)
    {
        var (names, others) = (one.Split('/'), other.Split('/'));
        var count = 0;
        while (count < names.Length && count < others.Length && names[^(count + 1)].Equals(others[^(count + 1)], StringComparison.OrdinalIgnoreCase))
        {
            count++;
        }

        return count;
    }
}
