using System.Globalization;
using System.Text;
using TechBeats.Model;
using TechBeats.Sources.Files;
using TechBeats.Sources.Sites;

namespace TechBeats.Sources.Feeds;

/// <summary>A feed as an archive. Each entry is a page, named after its day and address.</summary>
internal sealed class FeedTree : ISiteTree
{
    /// <summary>Maximum length of a summary in characters. A longer or truncated summary is an excerpt of the text.</summary>
    private const int MaximumSummaryLength = 400;

    private readonly SortedDictionary<string, byte[]> pages = new(StringComparer.Ordinal);

    private readonly Dictionary<string, int> namesakes = new(StringComparer.Ordinal);

    /// <summary>The files beside the feed, or null if it stands alone.</summary>
    private readonly IFileTree? beside;

    private FeedTree(Feed feed, string name, IFileTree? beside)
    {
        this.beside = beside;
        Name = name;
        Problems = feed.Problems;
        Site = new SiteSettings(feed.Title, Plain(feed.Description), feed.Author, feed.Address, null) { Language = feed.Language };
        foreach (var entry in feed.Entries)
        {
            pages[NameOf(entry)] = Encoding.UTF8.GetBytes(PageOf(entry));
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
    /// <param name="beside">The files beside the feed, such as figures and settings, or null if it stands alone.</param>
    public static FeedTree? Open(byte[] bytes, string name, IFileTree? beside = null) =>
        FeedReader.Read(bytes, name) is { Entries.Count: > 0 } feed ? new FeedTree(feed, name, beside) : null;

    /// <summary>The feed at the top of a tree without texts, or null if there is none.</summary>
    public static FeedTree? FindIn(IFileTree tree)
    {
        foreach (
            var file in tree
                .Files.Where(file =>
                    !file.Path.Contains('/', StringComparison.Ordinal) && IsFeedName(file.Path) && file.Length <= FeedReader.MaximumBytes
                )
                .Take(MaximumCandidates)
        )
        {
            if (Open(tree.Read(file.Path, FeedReader.MaximumBytes), file.Path, tree) is { } found)
            {
                return found;
            }
        }

        return null;
    }

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

    private static string PageOf(FeedEntry entry)
    {
        var content = entry.Content ?? entry.Summary ?? "";
        var summary = entry.Content is null ? null : Plain(entry.Summary);
        var head = new PageHead()
            .Language(entry.Language)
            .Title(entry.Title is { Length: > 0 } ? entry.Title : null)
            .Meta("date", entry.Date)
            .Meta("author", entry.Author)
            .Meta("status", entry.IsDraft ? "draft" : null)
            .Meta("post_type", entry.Kind)
            .Meta("keywords", entry.Tags.Count > 0 ? string.Join(", ", entry.Tags.Select(tag => tag.Replace(',', ' '))) : null)
            .Meta(
                "description",
                summary is { Length: <= MaximumSummaryLength }
                && !summary.EndsWith("...", StringComparison.Ordinal)
                && !summary.EndsWith('…')
                && !summary.EndsWith("[…]", StringComparison.Ordinal)
                    ? summary
                    : null
            )
            .Address(entry.Address);
        return head + (entry.IsPlain ? ParagraphBreaks.FromText(content) : ParagraphBreaks.FromMarkup(content)) + "</body></html>";
    }

    /// <summary>Plain text on one line, without tags.</summary>
    private static string? Plain(string? text)
    {
        if (text is null || text.Length > 20_000)
        {
            return null;
        }

        var plain = new StringBuilder(text.Length);
        var isTag = false;
        foreach (var character in text)
        {
            isTag = character == '<' || (isTag && character != '>');
            plain.Append(isTag ? "" : character == '>' ? " " : character.ToString());
        }

        var words = string.Join(
            ' ',
            System.Net.WebUtility.HtmlDecode(plain.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        return words.Length > 0 ? words : null;
    }

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
        var name = $"{stem}.html";
        while (pages.ContainsKey(name))
        {
            var number = namesakes[stem] = namesakes.GetValueOrDefault(stem, 1) + 1;
            name = string.Create(CultureInfo.InvariantCulture, $"{stem}-{number}.html");
        }

        return name;
    }
}
