namespace TechBeats.Model;

/// <summary>Running text.</summary>
public sealed record Paragraph(IReadOnlyList<Inline> Inlines) : Block;
