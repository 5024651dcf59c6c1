using System.Text.Json;
using static TechBeats.Sources.Feeds.JsonValues;

namespace TechBeats.Sources.Feeds;

/// <summary>Reads Ghost's export: posts with tags, authors and pictures. Posts without HTML are read from the editor's form.</summary>
internal sealed class GhostReader
{
    /// <summary>The placeholder of the site's address.</summary>
    private const string Site = "__GHOST_URL__";

    private readonly ILookup<string, string> tags;
    private readonly ILookup<string, string> authors;
    private readonly Dictionary<string, JsonElement> users;
    private readonly Dictionary<string, JsonElement> details;

    private GhostReader(JsonElement data)
    {
        tags = Names(data, "posts_tags", "tag_id", "tags");
        authors = Names(data, "posts_authors", "author_id", "users");
        users = ById(Array(data, "users"), "id");
        details = ById(Array(data, "posts_meta"), "post_id");
    }

    /// <summary>Reads an export of any version, or returns null if the document is none.</summary>
    public static Feed? Read(JsonElement root, int maximumEntries)
    {
        var database = Array(root, "db") is [var first, ..] ? first : root;
        if (Member(database, "data") is not { } data || Array(data, "posts") is not { Count: > 0 } posts)
        {
            return null;
        }

        var settings = Array(data, "settings")
            .Select(setting => (Key: Text(setting, "key"), Value: Text(setting, "value")))
            .Where(setting => setting.Key is not null)
            .ToLookup(setting => setting.Key!, setting => setting.Value, StringComparer.Ordinal);
        var reader = new GhostReader(data);
        return new Feed
        {
            Title = settings["title"].FirstOrDefault(),
            Description = settings["description"].FirstOrDefault(),
            Language = settings["locale"].Concat(settings["lang"]).FirstOrDefault(),
            Entries = [.. posts.Take(maximumEntries).Select(reader.ReadPost)],
        };
    }

    private FeedEntry ReadPost(JsonElement post)
    {
        var id = Text(post, "id") ?? "";
        var (content, form) = ContentOf(post);
        var detail = details.TryGetValue(id, out var found) ? found : post;
        return new FeedEntry
        {
            Title = Text(post, "title"),
            Address = Text(post, "slug") is { } slug ? $"/{slug}/" : null,
            Date = Text(post, "published_at") ?? Text(post, "created_at"),
            Author = string.Join(", ", authors[id]) is { Length: > 0 } names ? names
                : users.TryGetValue(Text(post, "author_id") ?? "", out var user) ? Text(user, "name")
                : null,
            Summary = Text(post, "custom_excerpt"),
            Tags = [.. tags[id].Where(tag => !tag.StartsWith('#'))],
            Content = content is null ? null : WithoutSite(content),
            Form = form,
            Kind = IsTrue(post, "page") ? "page" : Text(post, "type") ?? "post",
            Status = Text(post, "status") is { } status and not ("published" or "sent") ? status : null,
            Attachments = (Text(post, "feature_image") ?? Text(post, "image")) is { } picture
                ?
                [
                    new FeedAttachment(WithoutSite(picture), "image", Text(detail, "feature_image_caption"))
                    {
                        Alt = Text(detail, "feature_image_alt"),
                        IsOpening = true,
                    },
                ]
                : [],
        };
    }

    private static (string? Content, ContentForm Form) ContentOf(JsonElement post)
    {
        if (Text(post, "html") is { } html)
        {
            return (html, ContentForm.Html);
        }

        if (Text(post, "lexical") is { } lexical && LexicalHtml.Convert(lexical) is { } converted)
        {
            return converted;
        }

        if (Text(post, "mobiledoc") is { } mobiledoc && MobiledocHtml.Convert(mobiledoc) is { } read)
        {
            return read;
        }

        return Text(post, "markdown") is { } markdown ? (markdown, ContentForm.Markdown) : (Text(post, "plaintext"), ContentForm.Text);
    }

    private static string WithoutSite(string text) => text.Replace(Site, "", StringComparison.Ordinal);

    /// <summary>The names that a table of pairs gives to each post, in their order.</summary>
    private static ILookup<string, string> Names(JsonElement data, string pairs, string key, string table)
    {
        var names = ById(Array(data, table), "id");
        return Array(data, pairs)
            .OrderBy(pair => int.TryParse(Text(pair, "sort_order"), out var order) ? order : 0)
            .Select(pair => (Post: Text(pair, "post_id") ?? "", Id: Text(pair, key) ?? ""))
            .Where(pair => names.ContainsKey(pair.Id))
            .Select(pair => (pair.Post, Name: Text(names[pair.Id], "name")))
            .Where(pair => pair.Name is not null)
            .ToLookup(pair => pair.Post, pair => pair.Name!, StringComparer.Ordinal);
    }

    private static Dictionary<string, JsonElement> ById(IReadOnlyList<JsonElement> rows, string key) =>
        rows.Select(row => (Id: Text(row, key), Row: row))
            .Where(row => row.Id is not null)
            .DistinctBy(row => row.Id, StringComparer.Ordinal)
            .ToDictionary(row => row.Id!, row => row.Row, StringComparer.Ordinal);
}
