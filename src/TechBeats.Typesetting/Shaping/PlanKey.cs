using TechBeats.Typesetting.Fonts;
using TechBeats.Unicode;

namespace TechBeats.Typesetting.Shaping;

/// <summary>What decides how a word's glyphs are chosen and placed, apart from its letters; the size is no part of it.</summary>
internal readonly record struct PlanKey(Face Face, Script Script, string? Language, ShapingFeatures Features, bool IsRightToLeft);
