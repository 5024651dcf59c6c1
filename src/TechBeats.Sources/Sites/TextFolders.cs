using TechBeats.Sources.Files;

namespace TechBeats.Sources.Sites;

/// <summary>The folders of an archive's texts.</summary>
internal sealed class TextFolders
{
    private readonly ILookup<string, TreeFile> texts;

    /// <summary>Folders with texts in folders below them.</summary>
    private readonly HashSet<string> withTextsBelow = new(StringComparer.Ordinal);

    public TextFolders(IReadOnlyList<TreeFile> files)
    {
        texts = files.ToLookup(file => ArchivePath.FolderOf(file.Path), StringComparer.Ordinal);
        foreach (var folder in texts.Select(folder => folder.Key))
        {
            for (var above = folder; above.Length > 0;)
            {
                above = ArchivePath.FolderOf(above);
                if (!withTextsBelow.Add(above))
                {
                    break;
                }
            }
        }
    }

    /// <summary>The name of a file's folder.</summary>
    public static string NameAround(string path) => ArchivePath.NameOf(ArchivePath.FolderOf(path));

    /// <summary>Whether texts other than translations of an index stand beside or below it.</summary>
    public bool IsListing(string path)
    {
        var folder = ArchivePath.FolderOf(path);
        var plain = PathLanguage.Split(path).Path;
        return withTextsBelow.Contains(folder)
            || texts[folder].Any(file => !PathLanguage.Split(file.Path).Path.Equals(plain, StringComparison.OrdinalIgnoreCase));
    }
}
