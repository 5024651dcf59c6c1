namespace TechBeats.Model;

/// <summary>A line end that the author asked for.</summary>
public sealed record LineBreak : Inline;
