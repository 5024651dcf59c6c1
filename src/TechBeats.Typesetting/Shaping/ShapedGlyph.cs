namespace TechBeats.Typesetting.Shaping;

/// <summary>One glyph, placed relative to the pen; lengths in points, y downward.</summary>
/// <param name="Id">The face's glyph ID.</param>
/// <param name="Cluster">Index in <see cref="ShapedText.Text"/> of the first UTF-16 unit of its cluster; glyphs of one cluster share it.</param>
/// <param name="Advance">How far the pen moves after it, kerning and letter-spacing included.</param>
/// <param name="XOffset">How far right of the pen it is drawn.</param>
/// <param name="YOffset">How far below the pen it is drawn.</param>
/// <param name="IsUnsafeToBreak">True when breaking the line before its cluster would change the glyphs (a kern, a joined form): the two pieces must then be shaped anew.</param>
public readonly record struct ShapedGlyph(ushort Id, int Cluster, double Advance, double XOffset, double YOffset, bool IsUnsafeToBreak);
