using TechBeats.Unicode;

namespace TechBeats.Typesetting.Fonts;

/// <summary>
/// Selects regional forms of Chinese characters. Font collections have a font for each region. The language of the text decides, or its
/// script if the language is unknown.
/// </summary>
internal static class EastAsianForms
{
    /// <summary>
    /// Returns <c>zh-Hant</c>, <c>zh</c>, <c>ja</c> or <c>ko</c>, or null if the language has no influence on the choice of a face.
    /// </summary>
    public static string? LanguageOf(string? language) => language switch
    {
        null => null,
        _ when Is(language, "ko") => "ko",
        _ when Is(language, "ja") => "ja",
        _ when Is(language, "zh") => IsTraditional(language) ? "zh-Hant" : "zh",
        _ => null,
    };

    /// <summary>
    /// Returns the script whose fonts suit characters that several languages share, or null if the language makes no difference.
    /// </summary>
    public static Script? PreferredScript(Script script, string? language) => script is Script.Han or Script.Common
        ? LanguageOf(language) switch
        {
            "ko" => Script.Hangul,
            "ja" => Script.Hiragana,
            "zh" or "zh-Hant" => Script.Han,
            _ => null,
        }
        : null;

    /// <summary>Returns true if the family suits the text. Its name ends with the region, as in <c>Noto Serif CJK KR</c>.</summary>
    public static bool Suits(string family, Script script, string? language) => family.EndsWith(
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
