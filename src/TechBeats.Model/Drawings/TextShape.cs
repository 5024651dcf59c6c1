namespace TechBeats.Model;

/// <summary>Words in a drawing. How wide they are only typesetting knows, so their places are still relative.</summary>
/// <param name="Chunks">Its parts, each of which has a place of its own.</param>
public sealed record TextShape(IReadOnlyList<TextChunk> Chunks) : Shape;
