namespace TechBeats.Model;

/// <summary>A line that words follow, letter by letter.</summary>
/// <param name="Steps">The line.</param>
/// <param name="Start">How far from its beginning the words hang.</param>
/// <param name="IsStartPart">True when <paramref name="Start"/> is a part of the line's length, false when it is a length.</param>
public sealed record TextPath(IReadOnlyList<PathStep> Steps, double Start, bool IsStartPart);
