using TechBeats.Typesetting.Shaping;

namespace TechBeats.Typesetting.Paragraphs;

/// <summary>The hyphen at the end of a hyphenated line.</summary>
/// <param name="Run">The shaped hyphen.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Hang">Width in points that may hang into the margin.</param>
internal readonly record struct InsertedHyphen(ShapedRun Run, double Width, double Hang);
