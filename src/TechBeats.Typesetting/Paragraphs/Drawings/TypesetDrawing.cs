using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Paragraphs.Drawings;

/// <summary>A drawing as ink.</summary>
/// <param name="Name">What marks of it are called.</param>
/// <param name="Frame">Its content, of a size of its own.</param>
/// <param name="MissingClusters">Clusters of its words that no face has.</param>
internal sealed record TypesetDrawing(string Name, Frame Frame, IReadOnlyList<string> MissingClusters)
{
    /// <summary>The drawing in a size.</summary>
    public DrawingItem In(Size size) => new(Name, Frame, size);
}
