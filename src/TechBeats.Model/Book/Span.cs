namespace TechBeats.Model;

/// <summary>Text whose language or direction differs from its surroundings.</summary>
/// <param name="Language">BCP 47 tag, or null to inherit it.</param>
/// <param name="Direction">Direction, or null to derive it from the characters.</param>
/// <param name="Inlines">The text.</param>
public sealed record Span(string? Language, Direction? Direction, IReadOnlyList<Inline> Inlines) : InlineGroup(Inlines);
