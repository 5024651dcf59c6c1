using TechBeats.Unicode;

namespace TechBeats.Typesetting.Fonts;

/// <summary>
/// One Chinese character is drawn in several ways by region, and collections of fonts have a font for each: which one a
/// text wants, by its language, and where that is silent by its script.
/// </summary>
internal static class EastAsianForms
{
    /// <summary>The language that matters for the choice of a face, as <c>zh-Hant</c>, <c>zh</c>, <c>ja</c> or <c>ko</c>; null for all others.</summary>
    public static string? LanguageOf(string? language) => language switch
    {
        null => null,
        _ when Is(language, "ko") => "ko",
        _ when Is(language, "ja") => "ja",
        _ when Is(language, "zh") => IsTraditional(language) ? "zh-Hant" : "zh",
        _ => null,
    };

    /// <summary>The script whose fonts a text of the language takes for characters that several languages share; null when it makes no difference.</summary>
    public static Script? InsteadOf(Script script, string? language) => script is Script.Han or Script.Common
        ? LanguageOf(language) switch
        {
            "ko" => Script.Hangul,
            "ja" => Script.Hiragana,
            "zh" or "zh-Hant" => Script.Han,
            _ => null,
        }
        : null;

    /// <summary>Whether a family is drawn for the text: its name ends with the region, as in <c>Noto Serif CJK KR</c>.</summary>
    public static bool Fits(string family, Script script, string? language) => family.EndsWith(
        script switch
        {
            Script.Hangul => " KR",
            Script.Hiragana or Script.Katakana => " JP",
            Script.Bopomofo => " TC",
            _ => LanguageOf(language) switch { "ko" => " KR", "ja" => " JP", "zh-Hant" => " TC", _ => " SC" },
        },
        StringComparison.Ordinal);

    private static bool Is(string tag, string language) =>
        tag.StartsWith(language, StringComparison.OrdinalIgnoreCase) && (tag.Length == language.Length || tag[language.Length] == '-');

    private static bool IsTraditional(string tag) =>
        tag.Contains("Hant", StringComparison.OrdinalIgnoreCase) || tag.EndsWith("-TW", StringComparison.OrdinalIgnoreCase)
        || tag.EndsWith("-HK", StringComparison.OrdinalIgnoreCase) || tag.EndsWith("-MO", StringComparison.OrdinalIgnoreCase);
}
