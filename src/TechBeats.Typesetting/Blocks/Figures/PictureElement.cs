using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>What a placed picture means.</summary>
/// <param name="Figure">The figure's element.</param>
/// <param name="Link">The link around it; null when it is not linked.</param>
/// <param name="Marker">Landmark for the register of links; null when it goes to no web address.</param>
internal sealed record PictureElement(Element Figure, Element? Link, string? Marker);
