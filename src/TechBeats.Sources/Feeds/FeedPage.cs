using System.Net;
using System.Text;
using TechBeats.Sources.Sites;

namespace TechBeats.Sources.Feeds;

/// <summary>An entry of a feed as the file of an issue: a page, or Markdown with front matter.</summary>
internal static class FeedPage
{
    /// <summary>Maximum length of a summary in characters. A longer or truncated summary is an excerpt of the text.</summary>
    private const int MaximumSummaryLength = 400;

    public static string ExtensionOf(FeedEntry entry) => entry.Form == ContentForm.Markdown ? ".md" : ".html";

    public static string Create(FeedEntry entry)
    {
        var content = entry.Content ?? entry.WordPress?.Excerpt ?? entry.Summary ?? "";
        var form = entry.Content is null ? ContentForm.Html : entry.Form;
        var summary = entry.Content is null ? null : SummaryOf(entry);
        if (form == ContentForm.Markdown)
        {
            return FrontMatter(entry, summary) + Opening(entry, content) + content + Closing(entry, content);
        }

        var head = new PageHead()
            .Language(entry.Language)
            .Title(entry.Title is { Length: > 0 } ? entry.Title : null)
            .Meta("date", entry.Date)
            .Meta("author", entry.Author)
            .Meta("status", entry.Status)
            .Meta("untitled", entry.Title is { Length: > 0 } ? null : "true")
            .Meta("post_type", entry.Kind)
            .Meta("keywords", KeywordsOf(entry))
            .Meta("description", summary)
            .Address(entry.Address, entry.Base);
        var body =
            form == ContentForm.Text ? ParagraphBreaks.FromText(content)
            : entry.WordPress is not null ? WordPressText.ToHtml(content)
            : ParagraphBreaks.FromMarkup(content);
        return head + Opening(entry, content) + body + Closing(entry, content) + "</body></html>";
    }

    private static string? SummaryOf(FeedEntry entry) =>
        Markup.ToLine(entry.Summary) is { Length: <= MaximumSummaryLength } summary
        && !summary.EndsWith("...", StringComparison.Ordinal)
        && !summary.EndsWith('…')
        && !summary.EndsWith("[…]", StringComparison.Ordinal)
            ? summary
            : null;

    private static string? KeywordsOf(FeedEntry entry) =>
        entry.Tags.Count > 0 ? string.Join(", ", entry.Tags.Select(tag => tag.Replace(',', ' '))) : null;

    /// <summary>Front matter in YAML.</summary>
    private static string FrontMatter(FeedEntry entry, string? summary)
    {
        var lines = new StringBuilder("---\n");
        void Add(string key, string? value)
        {
            if (value is { Length: > 0 })
            {
                lines.Append(key).Append(": ").Append(Quoted(value)).Append('\n');
            }
        }

        Add("title", entry.Title);
        Add("untitled", entry.Title is { Length: > 0 } ? null : "true");
        Add("date", entry.Date);
        Add("author", entry.Author);
        Add("lang", entry.Language);
        Add("status", entry.Status);
        Add("post_type", entry.Kind);
        Add("description", summary);
        Add("canonical_url", entry.Address);
        Add("keywords", KeywordsOf(entry));
        return lines.Append("---\n").ToString();
    }

    /// <summary>A double-quoted scalar of YAML (1.2.2, 7.3.1).</summary>
    private static string Quoted(string value) =>
        $"\"{string.Concat(value.Select(letter => char.IsControl(letter) ? " " : letter is '"' or '\\' ? $"\\{letter}" : $"{letter}"))}\"";

    /// <summary>The entry's own picture above its text, unless the text shows it or has other pictures in place of a thumbnail.</summary>
    private static string Opening(FeedEntry entry, string content)
    {
        var hasPicture = content.Contains("<img", StringComparison.OrdinalIgnoreCase)
            || entry.Attachments.Any(file => file is { IsPicture: true, IsThumbnail: false });
        var opening = entry.Attachments.FirstOrDefault(file => file.IsOpening)
            ?? (hasPicture ? null : entry.Attachments.FirstOrDefault(file => file.IsThumbnail));
        return opening is null || IsShown(opening, content) ? "" : Figure(opening);
    }

    /// <summary>Files that the text does not show, as figures or embeds. Then the page that the entry is about.</summary>
    private static string Closing(FeedEntry entry, string content)
    {
        var closing = new StringBuilder();
        foreach (var file in entry.Attachments.Where(file => file is { IsThumbnail: false, IsOpening: false }))
        {
            closing.Append(IsShown(file, content) ? "" : file.IsPicture ? Figure(file) : Embed(file));
        }

        if (entry.External is { } external && !content.Contains(external, StringComparison.OrdinalIgnoreCase))
        {
            closing.Append("\n<p><a href=\"").Append(Encoded(external)).Append("\">").Append(Encoded(external)).Append("</a></p>");
        }

        return closing.ToString();
    }

    /// <summary>Whether the text contains the file, also in another size or in another folder.</summary>
    private static bool IsShown(FeedAttachment file, string content) =>
        Path.GetFileNameWithoutExtension(NameOf(file.Address)) is { Length: > 3 } name
            ? content.Contains($"/{name}", StringComparison.OrdinalIgnoreCase)
            : content.Contains(file.Address, StringComparison.OrdinalIgnoreCase);

    private static string NameOf(string address) => address.Split('?', '#')[0].TrimEnd('/').Split('/')[^1];

    private static string Figure(FeedAttachment file) =>
        $"\n<figure><img src=\"{Encoded(file.Address)}\" alt=\"{Encoded(file.Alt ?? "")}\">"
        + (file.Title is { Length: > 0 } title ? $"<figcaption>{title}</figcaption>" : "")
        + "</figure>\n";

    private static string Embed(FeedAttachment file)
    {
        var name = file.IsAudio ? "audio" : file.IsVideo ? "video" : "iframe";
        var title = file.Title ?? Uri.UnescapeDataString(NameOf(file.Address));
        return $"\n<{name} src=\"{Encoded(file.Address)}\" title=\"{Encoded(title)}\"></{name}>\n";
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text.ReplaceLineEndings(" "));
}
