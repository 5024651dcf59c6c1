namespace TechBeats.Model;

/// <summary>A link.</summary>
public sealed record Link(LinkTarget Target, string? Title, IReadOnlyList<Inline> Inlines) : InlineGroup(Inlines);
