namespace TechBeats.Pictures.Headers;

/// <summary>Supported raster formats.</summary>
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
