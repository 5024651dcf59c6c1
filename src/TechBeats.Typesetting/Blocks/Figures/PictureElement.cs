using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>The elements of a placed picture.</summary>
/// <param name="Figure">The element of the figure.</param>
/// <param name="Link">The link around the figure; null if it is not linked.</param>
/// <param name="Marker">Landmark for the link index; null if the figure does not link to the web.</param>
internal sealed record PictureElement(Element Figure, Element? Link, string? Marker);
