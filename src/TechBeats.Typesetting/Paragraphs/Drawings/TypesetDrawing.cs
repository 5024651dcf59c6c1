using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Paragraphs.Drawings;

/// <summary>A typeset drawing.</summary>
/// <param name="Name">Name of the drawing's items: the hash of the drawing.</param>
/// <param name="Frame">The content, in the drawing's own size.</param>
/// <param name="MissingClusters">Clusters of the text that no face has.</param>
internal sealed record TypesetDrawing(string Name, Frame Frame, IReadOnlyList<string> MissingClusters)
{
    /// <summary>Returns an item that shows the drawing in the given size.</summary>
    public DrawingItem In(Size size) => new(Name, Frame, size);
}
