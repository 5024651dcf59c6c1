namespace TechBeats.Model;

/// <summary>Preformatted text: every line and space counts.</summary>
/// <param name="Text">Lines divided by <c>\n</c>, tabs kept, none at the end.</param>
/// <param name="Language">Name of the programming language as written; null when not given.</param>
public sealed record CodeBlock(string Text, string? Language = null) : Block;
