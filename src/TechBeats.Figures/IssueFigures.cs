using TechBeats.Model;

namespace TechBeats.Figures;

/// <summary>The figures of one issue.</summary>
/// <param name="Path">The issue's path in the archive.</param>
/// <param name="Figures">The figures, each address once.</param>
/// <param name="Day">The issue's day, or null if unknown.</param>
public sealed record IssueFigures(string Path, IReadOnlyList<Figure> Figures, DateOnly? Day = null);
