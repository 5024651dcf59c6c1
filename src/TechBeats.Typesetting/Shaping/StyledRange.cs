using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Shaping;

/// <summary>A text range of one style.</summary>
/// <param name="Start">Index of the first UTF-16 code unit.</param>
/// <param name="End">Index after the last code unit.</param>
/// <param name="Style">The style.</param>
internal readonly record struct StyledRange(int Start, int End, TextStyle Style);
