namespace TechBeats.Model;

/// <summary>A key to press.</summary>
public sealed record Keystroke(string Value) : Inline;
