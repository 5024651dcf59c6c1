namespace TechBeats.Pictures.Headers;

/// <summary>Formats of pixels that are read.</summary>
public enum PictureFormat
{
    Png,
    Jpeg,
    Gif,
    Webp,
    Bmp,
    Tiff,
    Ico,
}
