namespace TechBeats.Archive.Reading.Metadata;

/// <summary>Reads the addresses of an issue on the web, and related keys, from its front matter.</summary>
internal static class IssueAddresses
{
    /// <summary>Keys whose values are addresses of the issue, in any form.</summary>
    private static readonly string[] Own =
    [
        "permalink",
        "canonical_url",
        "canonicalUrl",
        "canonical",
        "guid",
        "aliases",
        "redirect_from",
        "path",
        "extra.path",
    ];

    /// <summary>Returns absolute addresses and paths from the site's root. Patterns such as <c>/:year/:title/</c> are skipped.</summary>
    public static IReadOnlyList<string> Read(FrontMatter frontMatter)
    {
        var addresses = Own
            .SelectMany(key => frontMatter.Values.TryGetValue(key, out var value) ? value.Texts : [])
            .Concat(frontMatter.Text("url") is { } path && !path.Contains(':', StringComparison.Ordinal) ? [path] : []);
        return
        [
            .. addresses
                .Select(address => address.Trim())
                .Where(address =>
                    address.Length is > 1 and < 2000 && !address.Contains('{') && !address.Contains("/:", StringComparison.Ordinal)
                )
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The key that translations of one text share, or null if there is none.</summary>
    public static string? TranslationKeyOf(FrontMatter frontMatter) => 
        frontMatter.Text(
            "translationKey",
            "translation_key",
            "translation-key",
            "translation_id",
            "translationId",
            "lang_ref",
            "lang-ref",
            "langref",
            "i18n_key",
            "i18nKey",
            "page_id",
            "ref",
            "extra.translation_key",
            "params.translationKey"
        );

    /// <summary>The addresses of translations, as in <c>translations: {de: /de/post/}</c>.</summary>
    public static IReadOnlyList<string> TranslationsOf(FrontMatter frontMatter) =>
    [
        .. frontMatter
            .Values.Where(pair => IsTranslations(pair.Key))
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .SelectMany(pair => pair.Value.Texts)
            .Select(text => text.Trim())
            .Where(text => text.Length is > 1 and < 2000),
    ];

    private static bool IsTranslations(string key)
    {
        var dot = key.IndexOf('.', StringComparison.Ordinal);
        return (dot < 0 ? key : key[..dot]).ToLowerInvariant()
            is "translations"
                or "translation_of"
                or "translation-of"
                or "translationof"
                or "alternates"
                or "alternate"
                or "hreflang"
                or "pll_translations";
    }

    /// <summary>The categories: the items of a list, or the words of a text, as in Jekyll.</summary>
    public static IReadOnlyList<string> CategoriesOf(FrontMatter frontMatter) =>
        frontMatter.Single("categories", "category", "taxonomies.categories") is not { } value ? []
        : value.IsList ? [.. value.Texts.Where(text => text.Trim().Length > 0)]
        : value.Texts[0].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
