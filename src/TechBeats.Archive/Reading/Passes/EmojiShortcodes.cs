using System.Text.RegularExpressions;
using TechBeats.Model;

namespace TechBeats.Archive.Reading.Passes;

/// <summary>
/// Replaces names between colons by emoji in text outside code. Icons of a site's theme (<c>:material-console:</c>) are removed, since a
/// book does not have their font. A link that contains only an icon shows the icon's name. Unknown names stay unchanged.
/// </summary>
internal sealed partial class EmojiShortcodes : BlockRewriter
{
    private string? lastIcon;

    /// <summary>Replaces the names in a text without markup, such as a title.</summary>
    public static string Replace(string text) => new EmojiShortcodes().Change(new Text(text)).Value;

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
        """(?<before>\s?):(material|fontawesome-solid|fontawesome-regular|fontawesome-brands|octicons|simple|lucide"""
            + """|phosphor)-(?<name>[a-z0-9]+(-[a-z0-9]+)*?)(-(12|16|24))?:(\{:?\s*[.#][^{}]*\})?(?<after>\s?)""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Icon();

    [GeneratedRegex("""(?<![\p{L}\p{N}:])(:(?<name>[a-z0-9+-][a-z0-9_+-]{0,60}):)+(?![\p{L}\p{N}:])""", RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
