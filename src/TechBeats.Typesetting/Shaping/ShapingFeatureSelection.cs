using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Shaping;

/// <summary>Selects the <see cref="ShapingFeatures"/> of a style.</summary>
internal static class ShapingFeatureSelection
{
    public static ShapingFeatures FromStyle(TextStyle style)
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
