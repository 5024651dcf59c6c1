namespace TechBeats.Model;

/// <summary>Preformatted text. Every line and space is significant.</summary>
/// <param name="Text">Lines separated by <c>\n</c>, with tabs and without a trailing <c>\n</c>.</param>
/// <param name="Language">Name of the programming language as written, or null if not given.</param>
public sealed record CodeBlock(string Text, string? Language = null) : Block;
