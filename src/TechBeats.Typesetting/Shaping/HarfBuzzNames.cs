using TechBeats.Typesetting.Fonts;
using TechBeats.Unicode;
using HarfBuzz = HarfBuzzSharp;

namespace TechBeats.Typesetting.Shaping;

/// <summary>Scripts, languages and features as HarfBuzz names them: by ISO 15924 codes, BCP 47 tags and OpenType tags.</summary>
internal static class HarfBuzzNames
{
    private static readonly (ShapingFeatures Asked, string Tag, uint Value)[] FeatureTags =
    [
        (ShapingFeatures.NoLigatures, "liga", 0),
        (ShapingFeatures.NoLigatures, "clig", 0),
        (ShapingFeatures.SmallCapitals, "smcp", 1),
        (ShapingFeatures.LiningFigures, "lnum", 1),
        (ShapingFeatures.OldStyleFigures, "onum", 1),
        (ShapingFeatures.TabularFigures, "tnum", 1),
    ];

    public static HarfBuzz.Script ScriptOf(Script script) => HarfBuzz.Script.Parse(Scripts.CodeOf(script));

    /// <summary>
    /// The language of a BCP 47 tag, without the subtags that decide nothing in a font: HarfBuzz keeps every language that
    /// it has seen, and texts may name any number of them. Null when there is no language.
    /// </summary>
    public static HarfBuzz.Language? LanguageOf(string? tag)
    {
        var name = EastAsianForms.LanguageOf(tag) ?? tag?.Split('-')[0];
        return name is not null && (name.Contains('-', StringComparison.Ordinal) || (name.Length is 2 or 3 && name.All(char.IsAsciiLetter)))
            ? new HarfBuzz.Language(name.ToLowerInvariant())
            : null;
    }

    public static HarfBuzz.Feature[] FeaturesOf(ShapingFeatures asked) =>
    [
        .. FeatureTags.Where(feature => (asked & feature.Asked) != 0)
            .Select(feature => new HarfBuzz.Feature(HarfBuzz.Tag.Parse(feature.Tag), feature.Value)),
    ];
}
