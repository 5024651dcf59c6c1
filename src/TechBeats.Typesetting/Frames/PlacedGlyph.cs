namespace TechBeats.Typesetting.Frames;

/// <summary>A glyph of a <see cref="TextItem"/>; lengths in points, y downward.</summary>
/// <param name="Id">The face's glyph ID.</param>
/// <param name="Advance">How far the pen moves after it, justification included.</param>
/// <param name="XOffset">How far right of the pen it is drawn.</param>
/// <param name="YOffset">How far below the pen it is drawn.</param>
/// <param name="TextStart">Index in <see cref="TextItem.Text"/> of the first UTF-16 unit that it stands for.</param>
/// <param name="TextLength">UTF-16 units that it stands for; 0 when an earlier glyph of its cluster stands for all of them.</param>
public readonly record struct PlacedGlyph(ushort Id, double Advance, double XOffset, double YOffset, int TextStart, int TextLength);
