namespace TechBeats.Model;

/// <summary>One or more figures with a common caption.</summary>
/// <param name="Figures">The figures, at least one.</param>
/// <param name="Caption">Words to print under them; null when there are none worth printing.</param>
public sealed record FigureBlock(IReadOnlyList<Figure> Figures, IReadOnlyList<Inline>? Caption = null) : Block;
