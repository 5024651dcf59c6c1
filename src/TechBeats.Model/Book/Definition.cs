namespace TechBeats.Model;

/// <summary>One or more terms explained together.</summary>
public sealed record Definition(IReadOnlyList<IReadOnlyList<Inline>> Terms, IReadOnlyList<Block> Blocks);
