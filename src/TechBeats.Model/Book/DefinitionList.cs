namespace TechBeats.Model;

/// <summary>Terms with their explanations.</summary>
public sealed record DefinitionList(IReadOnlyList<Definition> Definitions) : Block;
