using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using static TechBeats.Sources.Feeds.JsonValues;

namespace TechBeats.Sources.Feeds;

/// <summary>Converts mobiledoc (0.3), the form of Ghost's older editor, to HTML. Each block is on a line of its own.</summary>
internal sealed class MobiledocHtml
{
    private const int MarkupSection = 1, ImageSection = 2, ListSection = 3, CardSection = 10;

    private readonly StringBuilder html = new();
    private readonly IReadOnlyList<JsonElement> markups;
    private readonly IReadOnlyList<JsonElement> atoms;
    private readonly IReadOnlyList<JsonElement> cards;
    private bool hasMarkdown;

    private MobiledocHtml(JsonElement root)
    {
        markups = Array(root, "markups");
        atoms = Array(root, "atoms");
        cards = Array(root, "cards");
    }

    /// <summary>The content, or null for invalid JSON. It is Markdown if one of its cards is, and HTML between.</summary>
    public static (string Content, ContentForm Form)? Convert(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var converted = new MobiledocHtml(document.RootElement);
            foreach (var section in Array(document.RootElement, "sections"))
            {
                converted.AppendSection(Items(section));
                converted.html.Append("\n\n");
            }

            return (converted.html.ToString(), converted.hasMarkdown ? ContentForm.Markdown : ContentForm.Html);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private void AppendSection(IReadOnlyList<JsonElement> section)
    {
        switch (section)
        {
            case [var kind, var tag, var markers, ..] when NumberOf(kind) == MarkupSection:
                var name = ElementName(AsText(tag), "p");
                html.Append('<').Append(name).Append('>');
                AppendMarkers(markers);
                html.Append("</").Append(name).Append('>');
                break;
            case [var kind, var source, ..] when NumberOf(kind) == ImageSection:
                html.Append("<figure><img src=\"").Append(WebUtility.HtmlEncode(AsText(source))).Append("\"></figure>");
                break;
            case [var kind, var tag, var items, ..] when NumberOf(kind) == ListSection:
                var list = AsText(tag) == "ol" ? "ol" : "ul";
                html.Append('<').Append(list).Append('>');
                foreach (var item in Items(items))
                {
                    html.Append("<li>");
                    AppendMarkers(item);
                    html.Append("</li>");
                }

                html.Append("</").Append(list).Append('>');
                break;
            case [var kind, var index, ..] when NumberOf(kind) == CardSection:
                AppendCard(At(cards, index));
                break;
        }
    }

    private void AppendCard(IReadOnlyList<JsonElement> card)
    {
        if (card is not [var type, ..])
        {
            return;
        }

        var (name, values) = (AsText(type) ?? "", card.Count > 1 ? card[1] : default);
        if (name is "markdown" or "card-markdown")
        {
            hasMarkdown = true;
            html.Append(Text(values, "markdown"));
        }
        else
        {
            html.Append(GhostCards.ToHtml(name, values));
        }
    }

    /// <summary>Markers: <c>[type, opened markups, number of closed markups, text]</c>. Type 1 is an atom.</summary>
    private void AppendMarkers(JsonElement markers)
    {
        var open = new Stack<string>();
        foreach (var marker in Items(markers))
        {
            if (Items(marker) is not [var type, var opened, var closed, var value, ..])
            {
                continue;
            }

            foreach (var index in Items(opened))
            {
                Open(At(markups, index), open);
            }

            html.Append(
                NumberOf(type) == 1
                    ? At(atoms, value) is [var atom, ..] ? GhostCards.ToHtml(AsText(atom) ?? "", default) : ""
                    : WebUtility.HtmlEncode(AsText(value)?.ReplaceLineEndings(" "))
            );
            for (var count = NumberOf(closed); count > 0 && open.Count > 0; count--)
            {
                html.Append("</").Append(open.Pop()).Append('>');
            }
        }

        while (open.Count > 0)
        {
            html.Append("</").Append(open.Pop()).Append('>');
        }
    }

    /// <summary>Opens a markup: <c>[tag, [name, value, …]]</c>. Only a link has an attribute that matters.</summary>
    private void Open(IReadOnlyList<JsonElement> markup, Stack<string> open)
    {
        var name = markup.Count > 0 ? ElementName(AsText(markup[0]), "span") : "span";
        var attributes = markup.Count > 1 ? Items(markup[1]).Select(AsText).ToList() : [];
        var href = attributes.IndexOf("href");
        html.Append('<').Append(name);
        if (href >= 0 && href + 1 < attributes.Count)
        {
            html.Append(" href=\"").Append(WebUtility.HtmlEncode(attributes[href + 1])).Append('"');
        }

        html.Append('>');
        open.Push(name);
    }

    private static IReadOnlyList<JsonElement> At(IReadOnlyList<JsonElement> table, JsonElement index) =>
        NumberOf(index) is >= 0 and var number && number < table.Count ? Items(table[number]) : [];

    private static int NumberOf(JsonElement element) =>
        int.TryParse(AsText(element), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : -1;

    private static string ElementName(string? name, string other) =>
        name is { Length: > 0 and < 12 } && name.All(char.IsAsciiLetterOrDigit) && char.IsAsciiLetter(name[0])
            ? name.ToLowerInvariant()
            : other;
}
