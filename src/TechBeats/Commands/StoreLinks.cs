using TechBeats.Model;

namespace TechBeats.Commands;

/// <summary>Links in a figure store. One within an archive came with it, perhaps from a stranger: files are written and removed there, so nothing in it may lead elsewhere.</summary>
internal static class StoreLinks
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true };

    /// <summary>Refuses a store that is a link or holds one.</summary>
    /// <param name="folder">The store's folder.</param>
    /// <param name="name">What the user calls it.</param>
    /// <exception cref="UnusableRequestException">It is one, or holds one.</exception>
    public static void Refuse(string folder, string name)
    {
        if (FirstIn(new DirectoryInfo(folder)) is { } link)
        {
            var inner = Path.GetRelativePath(folder, link);
            throw new UnusableRequestException(
                $"The figure store {name} in the archive {(inner == "." ? "is a link" : $"holds a link: {inner}")}",
                "Remove it, or name a folder outside the archive with --store");
        }
    }

    /// <summary>
    /// The first link at a store's top and in its folders, or null if there is none. Deeper files do no harm: they are replaced
    /// and never written through, and what they hold must have the hash that their name tells.
    /// </summary>
    public static string? FirstIn(DirectoryInfo store)
    {
        if (IsLink(store))
        {
            return store.FullName;
        }

        if (!store.Exists)
        {
            return null;
        }

        foreach (var entry in store.EnumerateFileSystemInfos("*", Everything))
        {
            if (IsLink(entry))
            {
                return entry.FullName;
            }

            if (entry is DirectoryInfo folder && folder.EnumerateFileSystemInfos("*", Everything).FirstOrDefault(IsLink) is { } inner)
            {
                return inner.FullName;
            }
        }

        return null;
    }

    private static bool IsLink(FileSystemInfo entry) => entry.LinkTarget is not null;
}
