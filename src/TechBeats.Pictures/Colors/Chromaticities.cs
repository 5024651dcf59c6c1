namespace TechBeats.Pictures.Colors;

/// <summary>CIE 1931 chromaticities of a white point and three primaries.</summary>
internal readonly record struct Chromaticities(
    double WhiteX,
    double WhiteY,
    double RedX,
    double RedY,
    double GreenX,
    double GreenY,
    double BlueX,
    double BlueY
);
