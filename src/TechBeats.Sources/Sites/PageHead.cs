using System.Net;
using System.Text;

namespace TechBeats.Sources.Sites;

/// <summary>
/// Builds the head of an HTML page from metadata of a feed or table. The head has one line, so the body's line numbers stay the same.
/// </summary>
public sealed class PageHead
{
    /// <summary>Attribute of a body element that contains exactly the post.</summary>
    public const string WholePost = "data-whole-post";

    private readonly StringBuilder head = new();
    private string language = "";

    /// <summary>The document up to and including the body's start tag.</summary>
    public override string ToString() => $"<!DOCTYPE html><html{language}><head>{head}</head><body {WholePost}>";

    public PageHead Title(string? title) => title is null ? this : Add($"<title>{Encoded(title)}</title>");

    /// <summary>Adds a <c>meta</c> element if the content is not null.</summary>
    public PageHead Meta(string name, string? content) =>
        content is null ? this : Add($"<meta name=\"{name}\" content=\"{Encoded(content)}\">");

    /// <summary>Adds the page's web address.</summary>
    /// <param name="address">The page's address, or null if it is unknown.</param>
    /// <param name="to">The base of relative addresses, or null for the page's address.</param>
    public PageHead Address(string? address, string? to = null)
    {
        _ = address is null ? this : Add($"<link rel=\"canonical\" href=\"{Encoded(address)}\">");
        return Uri.TryCreate(to ?? address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            ? Add($"<base href=\"{Encoded(to ?? address!)}\">")
            : this;
    }

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
