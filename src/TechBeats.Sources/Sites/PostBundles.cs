using TechBeats.Sources.Files;

namespace TechBeats.Sources.Sites;

/// <summary>
/// Posts that are the <c>index</c> of a folder and have a date of their own. Undated texts beside and below them are their resources:
/// demonstrations and appendices. An index of a folder of dated texts lists them and is no post.
/// </summary>
internal sealed class PostBundles
{
    /// <summary>Maximum number of texts below an index that are looked at.</summary>
    private const int MaximumTexts = 200;

    private readonly Dictionary<string, string> posts = new(StringComparer.Ordinal);
    private readonly TextDates dates;

    private PostBundles(TextDates dates) => this.dates = dates;

    public static PostBundles Find(IReadOnlyList<TreeFile> texts, TextFolders folders, TextDates dates)
    {
        var bundles = new PostBundles(dates);
        for (var at = 0; at < texts.Count; at++)
        {
            var path = texts[at].Path;
            var folder = ArchivePath.FolderOf(path);
            if (
                folder.Length > 0
                && IsIndex(path)
                && !SiteLayout.IsMachinery(path)
                && folders.IsListing(path)
                && dates.IsDated(path)
                && !bundles.ListsPosts(texts, path)
            )
            {
                bundles.posts.TryAdd(folder, path);
            }
        }

        return bundles;
    }

    /// <summary>True for an index, or its translation, that is a post with texts beside or below it.</summary>
    public bool IsPost(string path) => IsIndex(path) && posts.ContainsKey(ArchivePath.FolderOf(path));

    /// <summary>The post whose resource a text is, or null if the text is none.</summary>
    public string? FindPost(string path)
    {
        if (posts.Count == 0 || IsPost(path))
        {
            return null;
        }

        for (var folder = ArchivePath.FolderOf(path); folder.Length > 0; folder = ArchivePath.FolderOf(folder))
        {
            if (posts.TryGetValue(folder, out var post))
            {
                return dates.IsDated(path) ? null : post;
            }
        }

        return null;
    }

    private static bool IsIndex(string path) =>
        Path.GetFileNameWithoutExtension(PathLanguage.Split(path).Path).Equals("index", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether several dated texts lie below an index, or one below the index of a section.</summary>
    private bool ListsPosts(IReadOnlyList<TreeFile> texts, string path)
    {
        var folder = ArchivePath.FolderOf(path) + "/";
        var plain = PathLanguage.Split(path).Path;
        var allowed = SiteLayout.WithoutTextRoot(folder).Count('/') > 1 ? 1 : 0;
        var first = FirstBelow(texts, folder);
        for (var at = first; at < texts.Count && at - first < MaximumTexts; at++)
        {
            var other = texts[at].Path;
            if (!other.StartsWith(folder, StringComparison.Ordinal))
            {
                break;
            }

            if (PathLanguage.Split(other).Path != plain && dates.IsDated(other) && --allowed < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The index of the first text below a folder. The texts are in the ordinal order of their paths.</summary>
    private static int FirstBelow(IReadOnlyList<TreeFile> texts, string folder)
    {
        var (low, high) = (0, texts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(texts[middle].Path, folder) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
