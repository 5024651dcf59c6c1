using TechBeats.Typesetting.Fonts;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Shaping;

/// <summary>The properties that determine the glyphs of a word, apart from its letters. The font size has no influence.</summary>
internal readonly record struct PlanKey(Face Face, Script Script, string? Language, ShapingFeatures Features, bool IsRightToLeft);
