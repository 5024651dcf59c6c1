namespace TechBeats.Model;

/// <summary>A footnote.</summary>
/// <param name="Number">Number within the issue, from 1, in order of first mark.</param>
/// <param name="Blocks">The note's text.</param>
public sealed record Note(int Number, IReadOnlyList<Block> Blocks);
