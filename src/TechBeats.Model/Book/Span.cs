namespace TechBeats.Model;

/// <summary>Text in another language or direction than its surroundings.</summary>
/// <param name="Language">BCP 47 tag; null for the surroundings' own.</param>
/// <param name="Direction">Direction; null for what the characters say.</param>
/// <param name="Inlines">The text.</param>
public sealed record Span(string? Language, Direction? Direction, IReadOnlyList<Inline> Inlines) : InlineGroup(Inlines);
