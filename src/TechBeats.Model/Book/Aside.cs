namespace TechBeats.Model;

/// <summary>Text beside the flow: an admonition, an alert, a <c>details</c>.</summary>
/// <param name="Title">Its title or summary; null when it has none.</param>
/// <param name="Blocks">Its content.</param>
public sealed record Aside(IReadOnlyList<Inline>? Title, IReadOnlyList<Block> Blocks) : Block;
