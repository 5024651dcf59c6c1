namespace TechBeats.Model;

/// <summary>Code within a line.</summary>
public sealed record Code(string Value) : Inline;
