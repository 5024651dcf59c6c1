namespace TechBeats.Model;

/// <summary>What a browser would not show of an issue, and the book does not print.</summary>
/// <param name="Places">Number of elements.</param>
/// <param name="Letters">Number of their characters without white space.</param>
public readonly record struct HiddenText(int Places, int Letters);
