using TechBeats.Typesetting.Shaping;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>A hyphen that a broken word gets.</summary>
/// <param name="Run">It as a glyph.</param>
/// <param name="Width">Its width in points.</param>
/// <param name="Hang">How much of it may stand outside the measure.</param>
internal readonly record struct InsertedHyphen(ShapedRun Run, double Width, double Hang);
