namespace TechBeats.Model;

/// <summary>A destination for links, named <c>issue-key/Key</c>.</summary>
public sealed record Anchor(string Key) : Inline;
