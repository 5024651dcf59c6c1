using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Shaping;

/// <summary>Text of one face, one style and one bidi level.</summary>
/// <param name="Start">Index of its first UTF-16 unit in <see cref="ShapedText.Text"/>.</param>
/// <param name="End">Index after its last one.</param>
/// <param name="Face">The face that has its glyphs; null when no face has them, and then it is one cluster, to be drawn as a box with its code points.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Level">Embedding level by UAX 9 up to rule I2 (L1 and L2 depend on lines and come later).</param>
/// <param name="Glyphs">Clusters in logical order, whatever the level; inside a cluster in the order of drawing. Reorder by cluster.</param>
public sealed record ShapedRun(int Start, int End, Face? Face, TextStyle Style, byte Level, IReadOnlyList<ShapedGlyph> Glyphs);
