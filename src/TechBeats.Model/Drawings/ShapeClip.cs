namespace TechBeats.Model;

/// <summary>A clipping area.</summary>
/// <param name="Steps">The outline.</param>
/// <param name="IsEvenOdd">True for the even-odd fill rule.</param>
public sealed record ShapeClip(IReadOnlyList<PathStep> Steps, bool IsEvenOdd = false);
