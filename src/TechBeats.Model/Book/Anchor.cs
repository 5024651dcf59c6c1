namespace TechBeats.Model;

/// <summary>A place that links can name: <c>issue-key/Key</c>.</summary>
public sealed record Anchor(string Key) : Inline;
