namespace TechBeats.Model;

/// <summary>A quotation.</summary>
/// <param name="Blocks">The quoted text.</param>
/// <param name="Attribution">The source of the quotation, or null if not given.</param>
public sealed record Quote(IReadOnlyList<Block> Blocks, IReadOnlyList<Inline>? Attribution = null) : Block;
