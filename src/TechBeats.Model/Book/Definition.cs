namespace TechBeats.Model;

/// <summary>One or more terms with a shared explanation.</summary>
public sealed record Definition(IReadOnlyList<IReadOnlyList<Inline>> Terms, IReadOnlyList<Block> Blocks);
