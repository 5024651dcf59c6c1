using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Shaping;

/// <summary>A stretch of text that looks one way.</summary>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="End">Index after its last one.</param>
/// <param name="Style">How it looks.</param>
public readonly record struct StyledRange(int Start, int End, TextStyle Style);
