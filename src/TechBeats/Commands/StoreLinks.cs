using TechBeats.Model;

namespace TechBeats.Commands;

/// <summary>
/// Detects links in a figure store. A store within an archive may come from a stranger, and files are written and deleted in it, so no link
/// in it may lead elsewhere.
/// </summary>
internal static class StoreLinks
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = true };

    /// <summary>Refuses a store that is or contains a link.</summary>
    /// <param name="folder">The store's folder.</param>
    /// <param name="name">The display name of the store.</param>
    /// <exception cref="UnusableRequestException">The store is or contains a link.</exception>
    public static void Refuse(string folder, string name)
    {
        if (FirstIn(new DirectoryInfo(folder)) is { } link)
        {
            var inner = Path.GetRelativePath(folder, link);
            throw new UnusableRequestException(
                $"The figure store {name} in the archive {(inner == "." ? "is a link" : $"contains a link: {inner}")}",
                "Remove the link, or choose a folder outside the archive with --store");
        }
    }

    /// <summary>
    /// The first link at the top of a store and in its folders, or null if there is none. Deeper files are harmless: they are replaced,
    /// never written through, and their contents must match the hash in their name.
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
