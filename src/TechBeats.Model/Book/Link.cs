namespace TechBeats.Model;

public sealed record Link(LinkTarget Target, string? Title, IReadOnlyList<Inline> Inlines) : InlineGroup(Inlines);
