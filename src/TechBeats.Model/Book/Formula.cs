namespace TechBeats.Model;

/// <summary>A formula within a line.</summary>
/// <param name="Source">The TeX as written, without the delimiters. A line end is a space.</param>
/// <param name="IsDisplay">True if its delimiters ask for a line of its own, such as <c>$$</c>, but text surrounds it.</param>
public sealed record Formula(string Source, bool IsDisplay = false) : Inline;
