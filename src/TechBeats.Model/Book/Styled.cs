namespace TechBeats.Model;

/// <summary>Text that is set apart in some way.</summary>
public sealed record Styled(InlineStyle Style, IReadOnlyList<Inline> Inlines) : InlineGroup(Inlines);
