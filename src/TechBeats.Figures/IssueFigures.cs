using TechBeats.Model;

namespace TechBeats.Figures;

/// <summary>The figures that one issue names.</summary>
/// <param name="Path">The issue's path in the archive.</param>
/// <param name="Figures">Its figures, each address once.</param>
/// <param name="Day">The issue's day; null when unknown.</param>
public sealed record IssueFigures(string Path, IReadOnlyList<Figure> Figures, DateOnly? Day = null);
