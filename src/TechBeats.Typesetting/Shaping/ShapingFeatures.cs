namespace TechBeats.Typesetting.Shaping;

/// <summary>Features that a style requests of a font.</summary>
[Flags]
internal enum ShapingFeatures
{
    None = 0,
    NoLigatures = 1,
    SmallCapitals = 2,
    AllCapitals = 4,
    LiningFigures = 8,
    OldStyleFigures = 16,
    TabularFigures = 32,
}
