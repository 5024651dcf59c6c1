namespace TechBeats.Model;

/// <summary>Text in an <see cref="InlineStyle"/>.</summary>
public sealed record Styled(InlineStyle Style, IReadOnlyList<Inline> Inlines) : InlineGroup(Inlines);
