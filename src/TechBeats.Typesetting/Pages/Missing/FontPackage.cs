using TechBeats.Unicode;

namespace TechBeats.Typesetting.Pages.Missing;

/// <summary>Fonts that are installed together, for the scripts that they serve.</summary>
/// <param name="Debian">Name of the package in Debian and systems derived from it; null if none is known.</param>
/// <param name="Family">Family name of a free font, for other systems.</param>
internal sealed record FontPackage(string? Debian, string Family)
{
    private static readonly FontPackage EastAsian = new("fonts-noto-cjk", "Noto Serif CJK");

    /// <summary>Scripts for which the package of Noto's fonts has none.</summary>
    private static readonly HashSet<Script> Unpackaged =
    [
        Script.Latin, Script.Greek, Script.Cyrillic, Script.Braille, Script.Chorasmian, Script.CyproMinoan, Script.DivesAkuru,
        Script.Kawi, Script.KhitanSmallScript, Script.Makasar, Script.MeroiticCursive, Script.MeroiticHieroglyphs, Script.NagMundari,
        Script.Nandinagari, Script.OldUyghur, Script.Tangsa, Script.Toto, Script.Vithkuqi,
    ];

    /// <summary>Returns the fonts for a script.</summary>
    public static FontPackage For(Script script) =>
        IsEastAsian(script) ? EastAsian : new FontPackage(Unpackaged.Contains(script) ? null : "fonts-noto-core", $"Noto Sans {script}");

    /// <summary>True for the scripts of Chinese, Japanese and Korean, which one package serves.</summary>
    public static bool IsEastAsian(Script script) =>
        script is Script.Han or Script.Hiragana or Script.Katakana or Script.Bopomofo or Script.Hangul;
}
