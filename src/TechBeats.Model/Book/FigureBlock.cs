namespace TechBeats.Model;

/// <summary>One or more figures with a common caption.</summary>
/// <param name="Figures">The figures, at least one.</param>
/// <param name="Caption">The caption below the figures, or null if there is none.</param>
public sealed record FigureBlock(IReadOnlyList<Figure> Figures, IReadOnlyList<Inline>? Caption = null) : Block;
