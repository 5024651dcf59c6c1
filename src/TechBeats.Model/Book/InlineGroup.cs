namespace TechBeats.Model;

/// <summary>An inline that contains others. A closed family.</summary>
/// <param name="Inlines">The inlines within it.</param>
public abstract record InlineGroup(IReadOnlyList<Inline> Inlines) : Inline;
