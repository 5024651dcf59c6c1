using TechBeats.Typesetting.Fonts;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Shaping;

/// <summary>A text run of one face, one style and one bidi level.</summary>
/// <param name="Start">Index of the first UTF-16 code unit in <see cref="ShapedText.Text"/>.</param>
/// <param name="End">Index after the last code unit.</param>
/// <param name="Face">
/// The face, or null if no face has the cluster. A run without a face is one cluster, drawn as a box with its code points.
/// </param>
/// <param name="Style">The style.</param>
/// <param name="Level">Embedding level by UAX 9 up to rule I2. Rules L1 and L2 depend on lines and follow later.</param>
/// <param name="Glyphs">
/// Glyphs by cluster in logical order at every level. Within a cluster, glyphs are in drawing order. Reorder whole clusters.
/// </param>
internal sealed record ShapedRun(int Start, int End, Face? Face, TextStyle Style, byte Level, IReadOnlyList<ShapedGlyph> Glyphs);
