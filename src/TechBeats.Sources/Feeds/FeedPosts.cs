using System.Globalization;
using TechBeats.Model;

namespace TechBeats.Sources.Feeds;

/// <summary>The entries of a feed that may be issues, complete with what other entries say about them.</summary>
/// <param name="Entries">The posts, pages and drafts. Readers of their text decide which are issues.</param>
/// <param name="Problems">What was left out.</param>
internal sealed record FeedPosts(IReadOnlyList<FeedEntry> Entries, IReadOnlyList<Problem> Problems)
{
    private const int MaximumKindsInMessage = 8;

    /// <summary>Leaves out parts of the site that an export lists beside its posts, such as comments and settings.</summary>
    /// <param name="all">All entries.</param>
    /// <param name="name">The feed's name, for problems.</param>
    public static FeedPosts Select(IReadOnlyList<FeedEntry> all, string name)
    {
        var kinds = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var problems = new List<Problem>();
        var entries = new List<FeedEntry>();
        foreach (var entry in WithoutSharedThumbnails(WordPressEntries.Complete(all)))
        {
            if (entry.Kind is { } kind && IsPartOfSite(kind))
            {
                kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                continue;
            }

            if (entry is { UnreadType: { } type, Content: null })
            {
                problems.Add(
                    new Problem(
                        ProblemSlugs.BadFeed,
                        Severity.Warning,
                        new Place(name),
                        $"The content of \"{entry.Title}\" has the type {type}, which is no text, and is not printed"
                    )
                );
            }

            entries.Add(entry);
        }

        if (kinds.Count > 0)
        {
            var named = kinds
                .OrderByDescending(kind => kind.Value)
                .Take(MaximumKindsInMessage)
                .Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Key} {kind.Value}"));
            var message = $"Left out: entries that are parts of the site ({string.Join(", ", named)})";
            problems.Add(new Problem(ProblemSlugs.SkippedNotAPost, Severity.Info, new Place(name), message));
        }

        return new FeedPosts(entries, problems);
    }

    /// <summary>Whether an entry of an export is no text for readers. Pages and types of plugins are texts.</summary>
    private static bool IsPartOfSite(string kind) =>
        kind is "attachment" or "nav_menu_item" or "revision" or "custom_css" or "customize_changeset" or "oembed_cache"
            or "user_request" or "comment" or "template" or "settings" or "feedback" or "shop_order"
        || kind.StartsWith("wp_", StringComparison.Ordinal);

    /// <summary>Entries without pictures that several of them share, such as a podcast's logo.</summary>
    private static IEnumerable<FeedEntry> WithoutSharedThumbnails(IReadOnlyList<FeedEntry> entries)
    {
        var shared = entries
            .SelectMany(entry => entry.Attachments.Where(file => file.IsThumbnail))
            .GroupBy(file => file.Address, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any())
            .Select(group => group.Key)
            .ToHashSet(StringComparer.Ordinal);
        return entries.Select(entry =>
            entry.Attachments.Any(file => file.IsThumbnail && shared.Contains(file.Address))
                ? entry with { Attachments = [.. entry.Attachments.Where(file => !file.IsThumbnail || !shared.Contains(file.Address))] }
                : entry
        );
    }
}
