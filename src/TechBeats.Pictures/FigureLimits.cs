namespace TechBeats.Pictures;

/// <summary>Pixels that the page can use.</summary>
/// <param name="PhotographWidth">Most pixels across for a photograph.</param>
/// <param name="PhotographHeight">Most pixels down for a photograph.</param>
/// <param name="LineArtWidth">Most pixels across for line art and screenshots.</param>
/// <param name="LineArtHeight">Most pixels down for line art and screenshots.</param>
/// <param name="KeepsOriginals">True to embed untouched whatever PDF can hold.</param>
public sealed record FigureLimits(
    int PhotographWidth,
    int PhotographHeight,
    int LineArtWidth,
    int LineArtHeight,
    bool KeepsOriginals = false
);
