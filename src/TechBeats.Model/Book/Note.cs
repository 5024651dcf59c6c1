namespace TechBeats.Model;

/// <summary>A note.</summary>
/// <param name="Number">Its number within the issue, from 1, in order of first mark.</param>
/// <param name="Blocks">Its text.</param>
public sealed record Note(int Number, IReadOnlyList<Block> Blocks);
