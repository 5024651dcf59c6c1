namespace TechBeats.Model;

/// <summary>Text in a drawing. Positions are relative, since only typesetting knows the widths.</summary>
/// <param name="Chunks">The chunks, each with its own anchor point.</param>
public sealed record TextShape(IReadOnlyList<TextChunk> Chunks) : Shape;
