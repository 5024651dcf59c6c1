namespace TechBeats.Pdf.Pictures;

/// <summary>What a PNG's pixels are made of; the values of its header.</summary>
internal enum PngColorType : byte
{
    Gray = 0,
    Rgb = 2,
    Palette = 3,
    GrayAlpha = 4,
    RgbAlpha = 6,
}
