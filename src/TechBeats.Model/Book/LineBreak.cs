namespace TechBeats.Model;

/// <summary>A line break that the author asked for.</summary>
public sealed record LineBreak : Inline;
