namespace TechBeats.Model;

/// <summary>What someone else said.</summary>
/// <param name="Blocks">The words.</param>
/// <param name="Attribution">Who said it; null when not given.</param>
public sealed record Quote(IReadOnlyList<Block> Blocks, IReadOnlyList<Inline>? Attribution = null) : Block;
