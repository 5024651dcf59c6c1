namespace TechBeats.Model;

/// <summary>One or more figures with a common caption.</summary>
/// <param name="Figures">The figures, at least one.</param>
/// <param name="Caption">The caption below the figures, or null if there is none.</param>
public sealed record FigureBlock(IReadOnlyList<Figure> Figures, IReadOnlyList<Inline>? Caption = null) : Block
{
    /// <summary>
    /// True if the source puts this block into one paragraph with the figure block before it, without text between them. The two stand side
    /// by side where both fit.
    /// </summary>
    public bool IsBesidePrevious { get; init; }
}
