namespace TechBeats.Typesetting.Shaping;

/// <summary>A shaped paragraph. It does not depend on the measure: text is shaped once and broken many times.</summary>
/// <param name="Text">The text.</param>
/// <param name="BaseLevel">The paragraph's embedding level (UAX 9, P2 and P3): 0 for left to right, 1 for right to left.</param>
/// <param name="Runs">The runs in logical order, without gaps.</param>
internal sealed record ShapedText(string Text, byte BaseLevel, IReadOnlyList<ShapedRun> Runs);
