using TechBeats.Typesetting.Fonts.Tables;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Shaping;

/// <summary>OpenType's names of scripts and languages (OpenType, "Script tags" and "Language system tags").</summary>
internal static class OpenTypeTags
{
    /// <summary>The script's tags, the best first.</summary>
    public static Tag[] OfScript(Script script) => script switch
    {
        Script.Common or Script.Inherited or Script.Unknown => [],
        Script.Bengali => Tags("bng2", "beng"),
        Script.Devanagari => Tags("dev2", "deva"),
        Script.Gujarati => Tags("gjr2", "gujr"),
        Script.Gurmukhi => Tags("gur2", "guru"),
        Script.Kannada => Tags("knd2", "knda"),
        Script.Malayalam => Tags("mlm2", "mlym"),
        Script.Oriya => Tags("ory2", "orya"),
        Script.Tamil => Tags("tml2", "taml"),
        Script.Telugu => Tags("tel2", "telu"),
        Script.Myanmar => Tags("mym2", "mymr"),
        Script.Hiragana or Script.Katakana => Tags("kana"),
        Script.Lao => Tags("lao "),
        Script.Yi => Tags("yi  "),
        Script.Nko => Tags("nko "),
        Script.Vai => Tags("vai "),
        _ => Tags(Scripts.CodeOf(script).ToLowerInvariant()),
    };

    /// <summary>The language system of a BCP 47 tag, where fonts of the book's kind tell it apart; null otherwise.</summary>
    public static Tag? OfLanguage(string? language)
    {
        if (language is null)
        {
            return null;
        }

        var end = language.IndexOf('-', StringComparison.Ordinal);
        var name = (end < 0 ? language : language[..end]).ToLowerInvariant() switch
        {
            "az" => "AZE ",
            "bg" => "BGR ",
            "ca" => "CAT ",
            "crh" => "CRT ",
            "fa" => "FAR ",
            "ja" => "JAN ",
            "ko" => "KOR ",
            "mk" => "MKD ",
            "mo" => "MOL ",
            "nl" => "NLD ",
            "pl" => "PLK ",
            "ro" => "ROM ",
            "sd" => "SND ",
            "sr" => "SRB ",
            "tr" => "TRK ",
            "tt" => "TAT ",
            "ur" => "URD ",
            "zh" => language.Contains("Hant", StringComparison.OrdinalIgnoreCase) || language.Contains("TW", StringComparison.OrdinalIgnoreCase) ? "ZHT " : "ZHS ",
            _ => null,
        };
        return name is null ? null : Tag.Of(name);
    }

    private static Tag[] Tags(params ReadOnlySpan<string> names)
    {
        var tags = new Tag[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            tags[i] = Tag.Of(names[i]);
        }

        return tags;
    }
}
