using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Shaping;

/// <summary>Reads <see cref="ShapingFeatures"/> from styles.</summary>
internal static class ShapingFeaturesOfStyle
{
    public static ShapingFeatures Of(TextStyle style)
    {
        var features = ShapingFeatures.None;
        if (style.LetterSpacing != 0)
        {
            features |= ShapingFeatures.NoLigatures;
        }

        features |= style.Capitals switch
        {
            Capitals.Small => ShapingFeatures.SmallCapitals,
            Capitals.All => ShapingFeatures.AllCapitals,
            _ => ShapingFeatures.None,
        };
        features |= style.Figures switch
        {
            FigureForm.Lining => ShapingFeatures.LiningFigures,
            FigureForm.OldStyle => ShapingFeatures.OldStyleFigures,
            _ => ShapingFeatures.None,
        };
        return style.HasTabularFigures ? features | ShapingFeatures.TabularFigures : features;
    }
}
