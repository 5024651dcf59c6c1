namespace TechBeats.Typesetting.Frames;

/// <summary>A glyph of a <see cref="TextItem"/>. Lengths are in points; y grows downward.</summary>
/// <param name="Id">Glyph ID in the face.</param>
/// <param name="Advance">Advance of the pen, justification included.</param>
/// <param name="XOffset">Offset to the right of the pen.</param>
/// <param name="YOffset">Offset below the pen.</param>
/// <param name="TextStart">Index in <see cref="TextItem.Text"/> of the first UTF-16 code unit of the glyph's cluster.</param>
/// <param name="TextLength">Number of UTF-16 code units of the cluster; 0 for every glyph of a cluster but the first.</param>
public readonly record struct PlacedGlyph(ushort Id, double Advance, double XOffset, double YOffset, int TextStart, int TextLength);
