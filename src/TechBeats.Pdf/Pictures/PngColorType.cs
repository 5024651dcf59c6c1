namespace TechBeats.Pdf.Pictures;

/// <summary>The color types of PNG, with the values of its header.</summary>
internal enum PngColorType : byte
{
    Gray = 0,
    Rgb = 2,
    Palette = 3,
    GrayAlpha = 4,
    RgbAlpha = 6,
}
