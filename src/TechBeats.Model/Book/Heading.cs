namespace TechBeats.Model;

/// <summary>A heading within an issue. The title is level 1.</summary>
/// <param name="Level">2 to 6; no level is skipped.</param>
/// <param name="Key">
/// Unique within the issue (<c>a-z 0-9 -</c> and letters of other scripts); the destination is <c>issue-key/heading-key</c>.
/// </param>
/// <param name="Inlines">The heading's text.</param>
public sealed record Heading(int Level, string Key, IReadOnlyList<Inline> Inlines) : Block;
