using System.Net;
using System.Text;

namespace TechBeats.Sources.Sites;

/// <summary>What is known of a text from elsewhere (its feed, a table beside it), written as the head of an HTML page on one line, so that the text's own lines keep their numbers.</summary>
public sealed class PageHead
{
    /// <summary>Attribute of a body that is the post and nothing else.</summary>
    public const string WholePost = "data-whole-post";

    private readonly StringBuilder head = new();
    private string language = "";

    /// <summary>The head, open for a body.</summary>
    public override string ToString() => $"<!DOCTYPE html><html{language}><head>{head}</head><body {WholePost}>";

    public PageHead Title(string? title) => title is null ? this : Add($"<title>{Encoded(title)}</title>");

    /// <summary>A fact by the name under which pages have it.</summary>
    public PageHead Meta(string name, string? content) =>
        content is null ? this : Add($"<meta name=\"{name}\" content=\"{Encoded(content)}\">");

    /// <summary>Where the text stands on the web: relative addresses in it are meant from there.</summary>
    public PageHead Address(string? address) =>
        address is null
            ? this
            : Add($"<link rel=\"canonical\" href=\"{Encoded(address)}\">")
                .Add(
                    Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
                        ? $"<base href=\"{Encoded(address)}\">"
                        : ""
                );

    public PageHead Language(string? tag)
    {
        language = tag is null ? "" : $" lang=\"{Encoded(tag)}\"";
        return this;
    }

    private PageHead Add(string markup)
    {
        head.Append(markup);
        return this;
    }

    private static string Encoded(string text) => WebUtility.HtmlEncode(text.ReplaceLineEndings(" "));
}
