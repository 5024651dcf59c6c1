namespace TechBeats.Model;

/// <summary>An area outside of which nothing is shown.</summary>
/// <param name="Steps">Its border.</param>
/// <param name="IsEvenOdd">True when its inside is told by the even-odd rule.</param>
public sealed record ShapeClip(IReadOnlyList<PathStep> Steps, bool IsEvenOdd = false);
