namespace TechBeats.Typesetting.Blocks.Lines;

/// <summary>A cluster that no font has.</summary>
/// <param name="Text">The cluster.</param>
/// <param name="Line">Source line on which the block of its first occurrence begins.</param>
internal readonly record struct UncoveredCluster(string Text, int Line);
