using TechBeats.Typesetting.Fonts;
using TechBeats.Unicode;
using HarfBuzz = HarfBuzzSharp;

namespace TechBeats.Typesetting.Shaping;

/// <summary>Converts scripts, languages and features to HarfBuzz's types, by ISO 15924 codes, BCP 47 tags and OpenType tags.</summary>
internal static class HarfBuzzNames
{
    private static readonly (ShapingFeatures Feature, string Tag, uint Value)[] FeatureTags =
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
    /// Returns the language of a BCP 47 tag, or null if there is none. Subtags without influence on fonts are removed. HarfBuzz never frees
    /// a language, and the text may name any number of them.
    /// </summary>
    public static HarfBuzz.Language? LanguageOf(string? tag)
    {
        var name = EastAsianForms.LanguageOf(tag) ?? tag?.Split('-')[0];
        return name is not null && (name.Contains('-', StringComparison.Ordinal) || (name.Length is 2 or 3 && name.All(char.IsAsciiLetter)))
            ? new HarfBuzz.Language(name.ToLowerInvariant())
            : null;
    }

    public static HarfBuzz.Feature[] FeaturesOf(ShapingFeatures features) =>
    [
        .. FeatureTags.Where(entry => (features & entry.Feature) != 0)
            .Select(entry => new HarfBuzz.Feature(HarfBuzz.Tag.Parse(entry.Tag), entry.Value)),
    ];
}
