namespace TechBeats.Typesetting.Shaping;

/// <summary>A paragraph's text as glyphs. It does not depend on any width: shaped once, broken many times.</summary>
/// <param name="Text">The text.</param>
/// <param name="BaseLevel">The paragraph's embedding level (UAX 9, P2 and P3): 0 left to right, 1 right to left.</param>
/// <param name="Runs">All of the text, in logical order, without gaps.</param>
public sealed record ShapedText(string Text, byte BaseLevel, IReadOnlyList<ShapedRun> Runs);
