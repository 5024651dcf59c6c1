namespace TechBeats.Typesetting.Shaping;

/// <summary>A glyph with its position relative to the pen. Lengths are in points, y downward.</summary>
/// <param name="Id">Glyph ID in the face.</param>
/// <param name="Cluster">
/// Index in <see cref="ShapedText.Text"/> of the cluster's first UTF-16 code unit. Glyphs of one cluster share it.
/// </param>
/// <param name="Advance">Advance of the pen, with kerning and letter spacing.</param>
/// <param name="XOffset">Offset from the pen to the right.</param>
/// <param name="YOffset">Offset from the pen downward.</param>
/// <param name="IsUnsafeToBreak">
/// True if a line break before the cluster would change the glyphs, such as a kern or a joined form. Then both parts must be shaped again.
/// </param>
internal readonly record struct ShapedGlyph(ushort Id, int Cluster, double Advance, double XOffset, double YOffset, bool IsUnsafeToBreak);
