namespace TechBeats.Typesetting.Fonts;

/// <summary>A face's measures in font units, y upward.</summary>
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
