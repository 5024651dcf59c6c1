namespace TechBeats.Archive.Reading.Templates;

/// <summary>Reads tags for another text of the site or a web address.</summary>
internal static class LinkTags
{
    /// <summary>The replacement of the tag, or null for other tags.</summary>
    public static LinkTag? Read(TemplateTag tag, string name, TagArguments arguments, TemplateValues values)
    {
        var positional = arguments.Positional;
        var first = arguments.Named("path", "href", "url", "link", "page", "to") ?? (positional.Count > 0 ? positional[0] : null);
        switch (name)
        {
            case "post_url" or "post_path" when first is not null:
                return AddressTag(first.StartsWith('/') ? first : "/" + first);
            case "link" when first is not null && positional.Count < 2 && tag.Form == TagForm.Block:
                return AddressTag(first.StartsWith('/') ? first : "/" + first);
            case "ref" or "relref" or "absref" or "url" or "relurl" or "absurl" or "get_url" when first is not null:
                return AddressTag(first.StartsWith("@/", StringComparison.Ordinal) ? first[1..] : first);
            case "post_link" when first is not null:
                return AnchorTag("/" + first, string.Join(' ', positional.Skip(1)));
            case "link" or "button" or "btn" or "cta" or "a" or "newtab" or "external" or "blank" when first is not null:
                var address = arguments.Named("href", "url", "link", "relref", "to", "src")
                    ?? positional.FirstOrDefault(value => value.Contains('/', StringComparison.Ordinal));
                var words = arguments.Named("text", "title", "label", "content", "name")
                    ?? string.Join(' ', positional.Where(value => value != address));
                return address is null ? null : AnchorTag(address, words);
            case "param" or "meta" when first is not null:
                return new LinkTag(values.FindByName(first) ?? "", null, "");
            case "br":
                return new LinkTag("<br>", null, "");
            default:
                return null;
        }
    }

    private static LinkTag AddressTag(string address) => new(EscapeAddress(address), null, "");

    private static LinkTag AnchorTag(string address, string words) =>
        new(
            $"<a href=\"{System.Net.WebUtility.HtmlEncode(EscapeAddress(address))}\">",
            "</a>",
            (words.Length > 0 ? words : address) + "</a>"
        );

    /// <summary>Escapes an address for use in the parentheses of a link.</summary>
    private static string EscapeAddress(string address) =>
        address
            .Trim()
            .Replace(" ", "%20", StringComparison.Ordinal)
            .Replace("(", "%28", StringComparison.Ordinal)
            .Replace(")", "%29", StringComparison.Ordinal);
}
