namespace TechBeats.Typesetting.Paragraphs.Hyphenation;

/// <summary>Maps languages to pattern files.</summary>
internal static class PatternCatalog
{
    /// <summary>The file of additional English exceptions.</summary>
    private const string EnglishWords = "words-en";

    /// <summary>Returns the names of the files for a BCP 47 tag, patterns first, or null if the language has none.</summary>
    public static IReadOnlyList<string>? FindFiles(string language)
    {
        var subtags = language.Split('-', '_');
        return subtags[0].ToLowerInvariant() switch
        {
            "en" => [IsBritish(subtags) ? "hyph-en-gb" : "hyph-en-us", EnglishWords],
            "de" => ["hyph-de-1996"],
            "no" or "nb" => ["hyph-nb"],
            "el" => ["hyph-el-monoton"],
            "sr" => ["hyph-sh-cyrl", "hyph-sh-latn"],
            "cs" or "id" or "mk" or "ro" => ["rules-" + subtags[0].ToLowerInvariant()],
            "af" or "be" or "bg" or "ca" or "cy" or "da" or "eo" or "es" or "et" or "eu" or "fi" or "fr" or "ga" or "gl" or "hr"
                or "hu" or "hy" or "is" or "it" or "ka" or "la" or "lt" or "lv" or "nl" or "nn" or "pl" or "pt" or "ru" or "sk"
                or "sl" or "sq" or "sv" or "tr" or "uk" => ["hyph-" + subtags[0].ToLowerInvariant()],
            _ => null,
        };
    }

    /// <summary>True if the tag names a region with British spelling. Canada hyphenates like the United States.</summary>
    private static bool IsBritish(string[] subtags) =>
        subtags.Skip(1).Any(subtag => subtag.ToUpperInvariant() is "GB" or "IE" or "AU" or "NZ" or "ZA" or "IN");
}
