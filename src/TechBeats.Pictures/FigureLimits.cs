namespace TechBeats.Pictures;

/// <summary>Maximum numbers of pixels that a page can use.</summary>
/// <param name="PhotographWidth">Maximum width of a photograph in pixels.</param>
/// <param name="PhotographHeight">Maximum height of a photograph in pixels.</param>
/// <param name="LineArtWidth">Maximum width of line art and screenshots in pixels.</param>
/// <param name="LineArtHeight">Maximum height of line art and screenshots in pixels.</param>
/// <param name="KeepsOriginals">True to embed the original bytes whenever PDF supports them.</param>
public sealed record FigureLimits(
    int PhotographWidth,
    int PhotographHeight,
    int LineArtWidth,
    int LineArtHeight,
    bool KeepsOriginals = false
);
