namespace TechBeats.Model;

/// <summary>A path that text follows, letter by letter.</summary>
/// <param name="Steps">The path.</param>
/// <param name="Start">Distance from the path's start to the anchor point.</param>
/// <param name="IsStartFraction">True if <paramref name="Start"/> is a fraction of the path's length, false if it is a length.</param>
public sealed record TextPath(IReadOnlyList<PathStep> Steps, double Start, bool IsStartFraction);
