namespace TechBeats.Typesetting.Shaping;

/// <summary>A glyph of a word. Lengths are in font units, y upward.</summary>
/// <param name="Cluster">Index of the cluster in the word.</param>
/// <param name="EndsCluster">True for the last glyph of the cluster.</param>
internal readonly record struct WordGlyph(
    ushort Id,
    int Cluster,
    int Advance,
    int XOffset,
    int YOffset,
    bool IsUnsafeToBreak,
    bool EndsCluster
);
