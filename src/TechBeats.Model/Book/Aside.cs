namespace TechBeats.Model;

/// <summary>Text beside the main flow: an admonition, an alert or a <c>details</c> element.</summary>
/// <param name="Title">The title or summary, or null if there is none.</param>
/// <param name="Blocks">The content.</param>
public sealed record Aside(IReadOnlyList<Inline>? Title, IReadOnlyList<Block> Blocks) : Block;
