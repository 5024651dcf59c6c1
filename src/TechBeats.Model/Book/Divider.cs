namespace TechBeats.Model;

/// <summary>A thematic break.</summary>
public sealed record Divider : Block;
