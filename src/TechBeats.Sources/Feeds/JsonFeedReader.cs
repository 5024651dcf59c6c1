using System.Text.Json;
using static TechBeats.Sources.Feeds.JsonValues;

namespace TechBeats.Sources.Feeds;

/// <summary>Reads JSON Feed (jsonfeed.org, 1.0 and 1.1), and Ghost's export.</summary>
internal static class JsonFeedReader
{
    private const int MaximumEntries = 20_000;

    /// <summary>Maximum number of files of one entry.</summary>
    private const int MaximumAttachments = 50;

    /// <summary>Reads a feed, or returns null if the document is none.</summary>
    public static Feed? Read(JsonElement root) =>
        Array(root, "items") is { Count: > 0 } items
        && (Text(root, "version")?.Contains("jsonfeed", StringComparison.Ordinal) == true || Text(root, "feed_url") is not null)
            ? ReadFeed(root, items)
            : GhostReader.Read(root, MaximumEntries);

    private static Feed ReadFeed(JsonElement root, IReadOnlyList<JsonElement> items) => new()
    {
        Title = Text(root, "title"),
        Description = Text(root, "description"),
        Author = Author(root),
        Address = Text(root, "home_page_url"),
        Language = Text(root, "language"),
        Entries = [.. items.Take(MaximumEntries).Select(ReadItem)],
    };

    private static FeedEntry ReadItem(JsonElement item)
    {
        var (html, text) = (Text(item, "content_html"), Text(item, "content_text"));
        return new FeedEntry
        {
            Title = Text(item, "title"),
            Address = Text(item, "url") ?? (Text(item, "id") is { } id && id.StartsWith("http", StringComparison.Ordinal) ? id : null),
            Date = Text(item, "date_published") ?? Text(item, "date_modified"),
            Author = Author(item),
            Summary = Text(item, "summary"),
            Language = Text(item, "language"),
            Tags = [.. Array(item, "tags").Select(AsText).OfType<string>()],
            Content = html ?? text,
            Form = html is null ? ContentForm.Text : ContentForm.Html,
            External = Text(item, "external_url"),
            Attachments = [.. Pictures(item).Concat(Attachments(item)).DistinctBy(file => file.Address, StringComparer.Ordinal)],
        };
    }

    private static IEnumerable<FeedAttachment> Pictures(JsonElement item) =>
        new[] { Text(item, "banner_image"), Text(item, "image") }
            .OfType<string>()
            .Select(address => new FeedAttachment(address, "image", null) { IsThumbnail = true });

    private static IEnumerable<FeedAttachment> Attachments(JsonElement item) =>
        Array(item, "attachments")
            .Take(MaximumAttachments)
            .Select(file => (Address: Text(file, "url"), Type: Text(file, "mime_type"), Title: Text(file, "title")))
            .Where(file => file.Address is not null)
            .Select(file => new FeedAttachment(file.Address!, file.Type, file.Title));

    private static string? Author(JsonElement element) =>
        Array(element, "authors").Select(author => Text(author, "name")).OfType<string>().ToArray() is { Length: > 0 } names
            ? string.Join(", ", names)
        : Member(element, "author") is { } single ? Text(single, "name") ?? AsText(single)
        : null;
}
