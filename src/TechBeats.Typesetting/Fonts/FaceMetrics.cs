namespace TechBeats.Typesetting.Fonts;

/// <summary>Metrics of a face in font units, y upward. The italic angle is in degrees.</summary>
public sealed record FaceMetrics(
    int UnitsPerEm,
    int Ascender,
    int Descender,
    int CapHeight,
    int XHeight,
    double ItalicAngle,
    bool IsFixedPitch,
    int UnderlinePosition,
    int UnderlineThickness,
    int StrikeoutPosition,
    int XMin,
    int YMin,
    int XMax,
    int YMax);
