using System.Globalization;
using System.Text;
using TechBeats.Model;
using TechBeats.Sources.Files;
using TechBeats.Sources.Sites;

namespace TechBeats.Sources.Feeds;

/// <summary>A feed as an archive. Each entry is a page, named after its day and address.</summary>
internal sealed class FeedTree : ISiteTree
{
    private readonly SortedDictionary<string, byte[]> pages = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> namesakes = new(StringComparer.Ordinal);

    /// <summary>The files beside the feed, or null if it stands alone.</summary>
    private readonly IFileTree? beside;

    private FeedTree(Feed feed, string name, IFileTree? beside)
    {
        this.beside = beside;
        Name = name;
        Site = new SiteSettings(feed.Title, Markup.ToLine(feed.Description), feed.Author, feed.Address, null) { Language = feed.Language };
        var posts = FeedPosts.Select(feed.Entries, name);
        Problems = [.. feed.Problems, .. posts.Problems];
        foreach (var entry in posts.Entries)
        {
            pages[NameOf(entry)] = Encoding.UTF8.GetBytes(FeedPage.Create(entry));
        }

        Files =
        [
            .. pages
                .Select(page => new TreeFile(page.Key, page.Value.Length))
                .Concat(beside?.Files ?? [])
                .DistinctBy(file => file.Path)
                .OrderBy(file => file.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>Opens a feed, or returns null if the bytes are no feed or it has no entries.</summary>
    /// <param name="bytes">The feed.</param>
    /// <param name="name">The feed's display name, also the place of its problems.</param>
    public static FeedTree? Open(byte[] bytes, string name) =>
        FeedReader.Read(bytes, name) is { Entries.Count: > 0 } feed ? new FeedTree(feed, name, beside: null) : null;

    /// <summary>
    /// The posts of a Takeout archive of Blogger, whose other files are the account's, or null for any other tree. Several blogs become
    /// one.
    /// </summary>
    public static FeedTree? FindExportIn(IFileTree tree)
    {
        var blogs = tree
            .Files.Where(file => IsBlog(file.Path) && file.Length <= FeedReader.MaximumBytes)
            .Take(MaximumCandidates)
            .Select(file => FeedReader.Read(tree.Read(file.Path, FeedReader.MaximumBytes), file.Path))
            .OfType<Feed>()
            .Where(feed => feed.Entries.Any(entry => entry.Kind is not null))
            .ToArray();
        return blogs.Length == 0 ? null : new FeedTree(Joined(blogs), tree.Name, WithoutTexts(tree));
    }

    private static bool IsBlog(string path) =>
        ArchivePath.NameOf(path).Equals("feed.atom", StringComparison.OrdinalIgnoreCase)
        && $"/{path}".Contains("/Blogger/", StringComparison.OrdinalIgnoreCase);

    private static Feed Joined(Feed[] feeds) =>
        feeds[0] with
        {
            Entries = [.. feeds.SelectMany(feed => feed.Entries)],
            Problems = [.. feeds.SelectMany(feed => feed.Problems)],
        };

    private static SelectedFiles WithoutTexts(IFileTree tree) => new(tree, file => !TextFiles.IsText(file.Path));

    /// <summary>
    /// The feed at the top of a tree without texts, or null if there is none. An export of WordPress may have several parts.
    /// </summary>
    public static FeedTree? FindIn(IFileTree tree)
    {
        var feeds = tree
            .Files.Where(file =>
                !file.Path.Contains('/', StringComparison.Ordinal) && IsFeedName(file.Path) && file.Length <= FeedReader.MaximumBytes
            )
            .Take(MaximumCandidates)
            .Select(file => (file.Path, Feed: FeedReader.Read(tree.Read(file.Path, FeedReader.MaximumBytes), file.Path)))
            .Where(found => found.Feed is { Entries.Count: > 0 })
            .Select(found => (found.Path, Feed: found.Feed!));
        (string Path, Feed Feed)? first = null;
        var parts = new List<Feed>();
        foreach (var found in feeds)
        {
            if (first is null || IsWordPress(found.Feed))
            {
                parts.Add(found.Feed);
            }

            first ??= found;
            if (!IsWordPress(first.Value.Feed))
            {
                break;
            }
        }

        return first is { } named ? new FeedTree(Joined([.. parts]), named.Path, tree) : null;
    }

    private static bool IsWordPress(Feed feed) => feed.Entries[0].WordPress is not null;

    /// <summary>Whether the file name has an extension of feeds.</summary>
    public static bool IsFeedName(string path) =>
        Path.GetExtension(path).ToLowerInvariant() is ".xml" or ".rss" or ".atom" or ".json" or ".rdf";

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public IReadOnlyList<TreeFile> Files { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Problem> Problems { get; }

    /// <summary>The site settings that the feed gives.</summary>
    public SiteSettings Site { get; }

    private const int MaximumCandidates = 20;

    /// <inheritdoc/>
    public byte[] Read(string path, long limit) =>
        !pages.TryGetValue(path, out var page)
            ? beside?.Read(path, limit) ?? throw new FileNotFoundException("There is no such entry in the feed", path)
        : page.Length > limit ? throw new IOException($"The entry has {page.Length} bytes, more than the limit of {limit}")
        : page;

    /// <summary>A unique file name for an entry: its day and the last segment of its address, or its title.</summary>
    private string NameOf(FeedEntry entry)
    {
        var day = DateTimeOffset.TryParse(entry.Date, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date.ToString("yyyy-MM-dd-", CultureInfo.InvariantCulture)
            : "";
        var last = (entry.Address ?? "").Split('?', '#')[0].TrimEnd('/').Split('/')[^1];
        var words = new string([
            .. (last.Length > 0 ? Uri.UnescapeDataString(last) : entry.Title ?? "entry")
                .Take(80)
                .Select(character => char.IsLetterOrDigit(character) ? char.ToLowerInvariant(character) : '-'),
        ]).Trim('-');
        var stem = day + (words.Length > 0 ? words : "entry");
        var extension = FeedPage.ExtensionOf(entry);
        var name = stem + extension;
        while (pages.ContainsKey(name))
        {
            var number = namesakes[stem] = namesakes.GetValueOrDefault(stem, 1) + 1;
            name = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}{extension}");
        }

        return name;
    }
}
