namespace TechBeats.Typesetting.Paragraphs;

/// <summary>An anchor before the character at the position.</summary>
internal readonly record struct PlacedAnchor(int Position, string Key);
