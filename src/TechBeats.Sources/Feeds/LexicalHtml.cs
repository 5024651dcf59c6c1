using System.Net;
using System.Text;
using System.Text.Json;
using static TechBeats.Sources.Feeds.JsonValues;

namespace TechBeats.Sources.Feeds;

/// <summary>Converts Lexical, the form of Ghost's newer editor, to HTML. Each block is on a line of its own.</summary>
internal sealed class LexicalHtml
{
    /// <summary>Bits of a text's format with their elements (lexical.dev).</summary>
    private static readonly (int Bit, string Element)[] Formats =
        [(1, "strong"), (2, "em"), (4, "s"), (8, "u"), (16, "code"), (32, "sub"), (64, "sup"), (128, "mark")];

    private readonly StringBuilder html = new();
    private bool hasMarkdown;

    private LexicalHtml() { }

    /// <summary>The content, or null for invalid JSON. It is Markdown if one of its cards is, and HTML between.</summary>
    public static (string Content, ContentForm Form)? Convert(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (Member(document.RootElement, "root") is not { } root)
            {
                return null;
            }

            var converted = new LexicalHtml();
            foreach (var block in Array(root, "children"))
            {
                converted.AppendBlock(block);
            }

            return (converted.html.ToString(), converted.hasMarkdown ? ContentForm.Markdown : ContentForm.Html);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void AppendBlock(JsonElement block)
    {
        if (Text(block, "type") == "markdown")
        {
            hasMarkdown = true;
            html.Append(Text(block, "markdown"));
        }
        else
        {
            Append(block);
        }

        html.Append("\n\n");
    }

    private void Append(JsonElement node)
    {
        var type = Text(node, "type") ?? "";
        switch (type)
        {
            case "text" or "extended-text":
                AppendText(node);
                break;
            case "linebreak":
                html.Append("<br>");
                break;
            case "tab":
                html.Append('\t');
                break;
            case "paragraph":
                AppendWrapped("p", node);
                break;
            case "heading" or "extended-heading":
                AppendWrapped(Text(node, "tag") is ['h', >= '1' and <= '6'] tag ? tag : "h2", node);
                break;
            case "quote" or "extended-quote" or "aside":
                AppendWrapped("blockquote", node);
                break;
            case "list":
                AppendList(node);
                break;
            case "listitem":
                AppendWrapped("li", node);
                break;
            case "link" or "autolink" or "at-link":
                html.Append("<a href=\"").Append(WebUtility.HtmlEncode(Text(node, "url") ?? "")).Append("\">");
                AppendChildren(node);
                html.Append("</a>");
                break;
            default:
                AppendOther(type, node);
                break;
        }
    }

    /// <summary>A card, or the children of a node without a meaning of its own.</summary>
    private void AppendOther(string type, JsonElement node)
    {
        if (Array(node, "children").Count > 0)
        {
            AppendChildren(node);
        }
        else
        {
            html.Append(GhostCards.ToHtml(type, node));
        }
    }

    private void AppendList(JsonElement node)
    {
        var isNumbered = Text(node, "listType") == "number";
        var start = Member(node, "start") is { ValueKind: JsonValueKind.Number } given && given.TryGetInt32(out var first) ? first : 1;
        html.Append(isNumbered ? $"<ol start=\"{start}\">" : "<ul>");
        AppendChildren(node);
        html.Append(isNumbered ? "</ol>" : "</ul>");
    }

    private void AppendWrapped(string element, JsonElement node)
    {
        html.Append('<').Append(element).Append('>');
        AppendChildren(node);
        html.Append("</").Append(element).Append('>');
    }

    private void AppendChildren(JsonElement node)
    {
        foreach (var child in Array(node, "children"))
        {
            Append(child);
        }
    }

    private void AppendText(JsonElement node)
    {
        var format = Member(node, "format") is { ValueKind: JsonValueKind.Number } bits && bits.TryGetInt32(out var value) ? value : 0;
        var elements = Formats.Where(known => (format & known.Bit) != 0).Select(known => known.Element).ToArray();
        html.AppendJoin("", elements.Select(element => $"<{element}>"));
        html.Append(WebUtility.HtmlEncode((Text(node, "text") ?? "").ReplaceLineEndings(" ")));
        html.AppendJoin("", elements.Reverse().Select(element => $"</{element}>"));
    }
}
