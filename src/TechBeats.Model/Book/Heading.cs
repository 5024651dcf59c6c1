namespace TechBeats.Model;

/// <summary>A heading within an issue, whose own title is level 1.</summary>
/// <param name="Level">2 to 6, never skipping one.</param>
/// <param name="Key">Unique within the issue (<c>a-z 0-9 -</c>, other letters allowed); its destination is <c>issue-key/heading-key</c>.</param>
/// <param name="Inlines">Its text.</param>
public sealed record Heading(int Level, string Key, IReadOnlyList<Inline> Inlines) : Block;
