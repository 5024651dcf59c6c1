using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Shaping;

/// <summary>A stretch of text that looks one way.</summary>
/// <param name="Start">Index of its first UTF-16 unit.</param>
/// <param name="End">Index after its last one.</param>
/// <param name="Style">How it looks.</param>
public readonly record struct StyledRange(int Start, int End, TextStyle Style);

/// <summary>A paragraph's text as glyphs. It does not depend on any width: shaped once, broken many times.</summary>
/// <param name="Text">The text.</param>
/// <param name="BaseLevel">The paragraph's embedding level (UAX 9, P2 and P3): 0 left to right, 1 right to left.</param>
/// <param name="Runs">All of the text, in logical order, without gaps.</param>
public sealed record ShapedText(string Text, byte BaseLevel, IReadOnlyList<ShapedRun> Runs);

/// <summary>Text of one face, one style and one bidi level.</summary>
/// <param name="Start">Index of its first UTF-16 unit in <see cref="ShapedText.Text"/>.</param>
/// <param name="End">Index after its last one.</param>
/// <param name="Face">The face that has its glyphs; null when no face has them, and then it is one cluster, to be drawn as a box with its code points.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Level">Embedding level by UAX 9 up to rule I2 (L1 and L2 depend on lines and come later).</param>
/// <param name="Glyphs">Clusters in logical order, whatever the level; inside a cluster in the order of drawing. Reorder by cluster.</param>
public sealed record ShapedRun(int Start, int End, Face? Face, TextStyle Style, byte Level, IReadOnlyList<ShapedGlyph> Glyphs);

/// <summary>One glyph, placed relative to the pen; lengths in points, y downward.</summary>
/// <param name="Id">The face's glyph ID.</param>
/// <param name="Cluster">Index in <see cref="ShapedText.Text"/> of the first UTF-16 unit of its cluster; glyphs of one cluster share it.</param>
/// <param name="Advance">How far the pen moves after it, kerning and letter-spacing included.</param>
/// <param name="XOffset">How far right of the pen it is drawn.</param>
/// <param name="YOffset">How far below the pen it is drawn.</param>
/// <param name="IsUnsafeToBreak">True when breaking the line before its cluster would change the glyphs (a kern, a joined form): the two pieces must then be shaped anew.</param>
public readonly record struct ShapedGlyph(ushort Id, int Cluster, double Advance, double XOffset, double YOffset, bool IsUnsafeToBreak);
