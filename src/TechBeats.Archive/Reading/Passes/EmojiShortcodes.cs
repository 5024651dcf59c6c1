using System.Text.RegularExpressions;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>
/// Names between colons in running text, never in code: known emoji become themselves, icons of a site's theme (<c>:material-console:</c>) go,
/// since a book has no such font; a link that holds nothing else keeps the icon's name. Any other name stays as it is written.
/// </summary>
internal sealed partial class EmojiShortcodes : BlockRewriter
{
    private string? lastIcon;

    /// <summary>The same for a text that stands alone, such as a title.</summary>
    public static string In(string text) => new EmojiShortcodes().Change(new Text(text)).Value;

    protected override Block? Rewrite(Block block)
    {
        var changed = base.Rewrite(block);
        return
            changed is Paragraph { Inlines: var inlines }
            && inlines.All(inline => inline is Text text && string.IsNullOrWhiteSpace(text.Value))
            ? null
            : changed;
    }

    protected override Text Change(Text text)
    {
        if (!text.Value.Contains(':', StringComparison.Ordinal))
        {
            return text;
        }

        var value = Icon()
            .Replace(text.Value, match =>
            {
                lastIcon = match.Groups["name"].Value.Replace('-', ' ');
                return match.Groups["before"].Length > 0 && match.Groups["after"].Length > 0 ? " " : "";
            });
        value = Names()
            .Replace(value, match =>
                string.Concat(match.Groups["name"].Captures.Select(name => EmojiNames.Find(name.Value) ?? $":{name.Value}:"))
            );
        return ReferenceEquals(value, text.Value) ? text : new Text(value);
    }

    protected override IReadOnlyList<Inline> Change(Link link)
    {
        var isEmpty = link.Inlines.All(inline => inline is Text text && string.IsNullOrWhiteSpace(text.Value));
        return isEmpty && lastIcon is { } name ? [link with { Inlines = [new Text(name)] }] : [link];
    }

    [GeneratedRegex(
        """(?<before>\s?):(material|fontawesome-solid|fontawesome-regular|fontawesome-brands|octicons|simple|lucide|phosphor)-(?<name>[a-z0-9]+(-[a-z0-9]+)*?)(-(12|16|24))?:(\{:?\s*[.#][^{}]*\})?(?<after>\s?)""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Icon();

    [GeneratedRegex("""(?<![\p{L}\p{N}:])(:(?<name>[a-z0-9+-][a-z0-9_+-]{0,60}):)+(?![\p{L}\p{N}:])""", RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
