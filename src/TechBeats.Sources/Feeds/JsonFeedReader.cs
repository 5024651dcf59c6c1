using System.Text.Json;

namespace TechBeats.Sources.Feeds;

/// <summary>Reads JSON Feed (jsonfeed.org, 1.1) and Ghost's export, which has similar posts.</summary>
internal static class JsonFeedReader
{
    private const int MaximumEntries = 20_000;

    /// <summary>Reads a feed, or returns null if the document is none.</summary>
    public static Feed? Read(JsonElement root) =>
        Array(root, "items") is { Count: > 0 } items
        && (Text(root, "version")?.Contains("jsonfeed", StringComparison.Ordinal) == true || Text(root, "feed_url") is not null)
            ? ReadFeed(root, items)
        : Array(root, "db") is [var database, ..] && Member(database, "data") is { } data && Array(data, "posts") is { Count: > 0 } posts
            ? ReadGhost(data, posts)
        : null;

    private static Feed ReadFeed(JsonElement root, IReadOnlyList<JsonElement> items) => new()
    {
        Title = Text(root, "title"),
        Description = Text(root, "description"),
        Author = Author(root),
        Address = Text(root, "home_page_url"),
        Language = Text(root, "language"),
        Entries = [.. items.Take(MaximumEntries).Select(item => new FeedEntry
        {
            Title = Text(item, "title"),
            Address = Text(item, "url") ?? (Text(item, "id") is { } id && id.StartsWith("http", StringComparison.Ordinal) ? id : null),
            Date = Text(item, "date_published") ?? Text(item, "date_modified"),
            Author = Author(item),
            Summary = Text(item, "summary"),
            Language = Text(item, "language"),
            Tags = [.. Array(item, "tags").Select(AsText).OfType<string>()],
            Content = Text(item, "content_html") ?? Text(item, "content_text"),
            IsPlain = Text(item, "content_html") is null,
        })],
    };

    private static Feed ReadGhost(JsonElement data, IReadOnlyList<JsonElement> posts)
    {
        var settings = Array(data, "settings")
            .Select(setting => (Key: Text(setting, "key"), Value: Text(setting, "value")))
            .Where(setting => setting.Key is not null)
            .ToLookup(setting => setting.Key!, setting => setting.Value, StringComparer.Ordinal);
        return new Feed
        {
            Title = settings["title"].FirstOrDefault(),
            Description = settings["description"].FirstOrDefault(),
            Language = settings["locale"].Concat(settings["lang"]).FirstOrDefault(),
            Entries = [.. posts.Where(post => Text(post, "type") is null or "post").Take(MaximumEntries).Select(post => new FeedEntry
            {
                Title = Text(post, "title"),
                Address = Text(post, "slug") is { } slug ? $"/{slug}/" : null,
                Date = Text(post, "published_at") ?? Text(post, "created_at"),
                Summary = Text(post, "custom_excerpt"),
                Content = Text(post, "html") ?? Text(post, "plaintext"),
                IsPlain = Text(post, "html") is null,
                IsDraft = Text(post, "status") is "draft" or "scheduled",
            })],
        };
    }

    private static string? Author(JsonElement element) =>
        Array(element, "authors").Select(author => Text(author, "name")).OfType<string>().ToArray() is { Length: > 0 } names
            ? string.Join(", ", names)
        : Member(element, "author") is { } single ? Text(single, "name") ?? AsText(single)
        : null;

    /// <summary>A member of an object, or null if it is missing. A name with a lone surrogate escape makes the lookup throw.</summary>
    private static JsonElement? Member(JsonElement element, string name)
    {
        try
        {
            return element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) ? member : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static string? Text(JsonElement element, string name) => Member(element, name) is { } member ? AsText(member) : null;

    private static string? AsText(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => Valid(element) is { Length: > 0 } text ? text : null,
        JsonValueKind.Number => element.GetRawText(),
        _ => null,
    };

    /// <summary>A string, or null if an escape is a lone surrogate.</summary>
    private static string? Valid(JsonElement element)
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static IReadOnlyList<JsonElement> Array(JsonElement element, string name) =>
        Member(element, name) is { ValueKind: JsonValueKind.Array } array ? [.. array.EnumerateArray()] : [];
}
