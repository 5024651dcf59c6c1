using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TechBeats.Sources.Feeds;

/// <summary>
/// Completes the posts of a WordPress export with its other entries: pictures of galleries and opening pictures are attachments, and notes
/// of the block editor stand beside the text.
/// </summary>
internal static partial class WordPressEntries
{
    /// <summary>Maximum number of pictures of one gallery.</summary>
    private const int MaximumGallerySize = 500;

    public static IReadOnlyList<FeedEntry> Complete(IReadOnlyList<FeedEntry> entries)
    {
        if (!entries.Any(entry => entry.WordPress is not null))
        {
            return entries;
        }

        var attachments = entries
            .Where(entry => entry.WordPress is { File.Length: > 0, Id: not null })
            .DistinctBy(entry => entry.WordPress!.Id, StringComparer.Ordinal)
            .ToDictionary(entry => entry.WordPress!.Id!, StringComparer.Ordinal);
        var byPost = attachments.Values.ToLookup(entry => entry.WordPress!.Parent ?? "", StringComparer.Ordinal);
        return [.. entries.Select(entry => entry.WordPress is null ? entry : Complete(entry, attachments, byPost))];
    }

    private static FeedEntry Complete(
        FeedEntry entry, Dictionary<string, FeedEntry> attachments, ILookup<string, FeedEntry> byPost)
    {
        var item = entry.WordPress!;
        var content = entry.Content;
        if (content is not null && content.Contains("[gallery", StringComparison.Ordinal))
        {
            content = Gallery().Replace(content, match => GalleryOf(match, item, attachments, byPost));
        }

        if (content is not null && item.Footnotes is { Length: > 0 } notes)
        {
            content = content.Contains(NotesBlock, StringComparison.Ordinal)
                ? content.Replace(NotesBlock, NotesOf(notes), StringComparison.Ordinal)
                : content + NotesOf(notes);
        }

        var picture = item.Thumbnail is { } id && attachments.TryGetValue(id, out var found) ? found : null;
        return entry with
        {
            Content = content,
            Attachments = picture is null
                ? entry.Attachments
                : [.. entry.Attachments, new FeedAttachment(picture.WordPress!.File!, "image", picture.WordPress.Excerpt)
                {
                    Alt = picture.WordPress.Alt ?? picture.Title,
                    IsOpening = true,
                }],
        };
    }

    private const string NotesBlock = "<!-- wp:footnotes /-->";

    /// <summary>The pictures of a gallery as figures, or the shortcode itself if one of them is not in the export.</summary>
    private static string GalleryOf(
        Match gallery, WordPressItem post, Dictionary<string, FeedEntry> attachments, ILookup<string, FeedEntry> byPost)
    {
        var ids = Ids().Match(gallery.Value);
        var numbers = ids.Groups["ids"].Value.Split(',', StringSplitOptions.TrimEntries);
        FeedEntry?[] pictures = ids.Success
            ? [.. numbers.Take(MaximumGallerySize).Select(attachments.GetValueOrDefault)]
            : [.. byPost[post.Id ?? ""].Take(MaximumGallerySize)];
        return pictures.Length == 0 || pictures.Contains(null)
            ? gallery.Value
            : string.Concat(pictures.Select(picture => FigureOf(picture!.WordPress!)));
    }

    private static string FigureOf(WordPressItem picture) =>
        $"<figure><img src=\"{WebUtility.HtmlEncode(picture.File)}\" alt=\"{WebUtility.HtmlEncode(picture.Alt)}\">"
        + (picture.Excerpt is { Length: > 0 } caption ? $"<figcaption>{caption.ReplaceLineEndings(" ")}</figcaption>" : "")
        + "</figure>";

    /// <summary>The list of notes as WordPress prints it.</summary>
    private static string NotesOf(string json)
    {
        try
        {
            using var notes = JsonDocument.Parse(json);
            var list = new StringBuilder("<ol class=\"wp-block-footnotes\">");
            foreach (var note in JsonValues.Items(notes.RootElement))
            {
                var id = WebUtility.HtmlEncode(JsonValues.Text(note, "id") ?? "");
                list.Append(
                    CultureInfo.InvariantCulture,
                    $"<li id=\"{id}\">{JsonValues.Text(note, "content")?.ReplaceLineEndings(" ")} <a href=\"#{id}-link\">↩︎</a></li>"
                );
            }

            return list.Append("</ol>").ToString();
        }
        catch (JsonException)
        {
            return "";
        }
    }

    [GeneratedRegex("""\[gallery\b[^\]\n]{0,400}\]""", RegexOptions.CultureInvariant)]
    private static partial Regex Gallery();

    [GeneratedRegex("""\b(ids|include)=["']?(?<ids>[0-9][0-9, ]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Ids();
}
