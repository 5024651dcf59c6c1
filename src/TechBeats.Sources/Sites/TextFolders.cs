using TechBeats.Sources.Files;

namespace TechBeats.Sources.Sites;

/// <summary>The folders of an archive's texts.</summary>
internal sealed class TextFolders
{
    private readonly ILookup<string, TreeFile> texts;

    /// <summary>Folders below which other folders hold texts.</summary>
    private readonly HashSet<string> withTextsBelow = new(StringComparer.Ordinal);

    public TextFolders(IReadOnlyList<TreeFile> files)
    {
        texts = files.ToLookup(file => FolderOf(file.Path), StringComparer.Ordinal);
        foreach (var folder in texts.Select(folder => folder.Key))
        {
            for (var above = folder; above.Length > 0;)
            {
                above = FolderOf(above);
                if (!withTextsBelow.Add(above))
                {
                    break;
                }
            }
        }
    }

    /// <summary>A path without its last name.</summary>
    public static string FolderOf(string path) => path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : "";

    /// <summary>The name of the folder that a file stands in.</summary>
    public static string NameAround(string path)
    {
        var folder = FolderOf(path);
        return folder[(folder.LastIndexOf('/') + 1)..];
    }

    /// <summary>Whether an index has other texts than its own translations beside or below it.</summary>
    public bool IsListing(string path)
    {
        var folder = FolderOf(path);
        var plain = PathLanguage.Split(path).Path;
        return withTextsBelow.Contains(folder) || texts[folder].Any(file => !PathLanguage.Split(file.Path).Path.Equals(plain, StringComparison.OrdinalIgnoreCase));
    }
}
