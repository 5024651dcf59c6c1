namespace TechBeats.Model;

/// <summary>A formula on lines of its own.</summary>
/// <param name="Source">The TeX as written, without the delimiters. Lines are separated by <c>\n</c>.</param>
public sealed record FormulaBlock(string Source) : Block;
