using TechBeats.Model;

namespace TechBeats.Pictures.Headers;

/// <summary>The facts of a picture that are known before decoding.</summary>
/// <param name="Format">The format, detected from the bytes, never from a name.</param>
/// <param name="Width">Width of the stored pixels, at least 1.</param>
/// <param name="Height">Height of the stored pixels, at least 1.</param>
public sealed record PictureHeader(PictureFormat Format, int Width, int Height)
{
    /// <summary>Number of frames; 1 for a still picture.</summary>
    public int Frames { get; init; } = 1;

    /// <summary>EXIF orientation: 1 (upright) to 8.</summary>
    public int Orientation { get; init; } = 1;

    /// <summary>Number of channels including alpha: 1 to 4. A palette counts as 3.</summary>
    public int Channels { get; init; } = 3;

    /// <summary>True if the page can embed the bytes unchanged: see <see cref="JpegPicture"/> and <see cref="PngPicture"/>.</summary>
    public bool IsPrintable { get; init; }

    /// <summary>True for a WebP whose pixels were compressed with loss (VP8).</summary>
    public bool IsLossy { get; init; }

    /// <summary>True if the picture may have transparent pixels.</summary>
    public bool HasAlpha { get; init; }

    /// <summary>Number of bytes that contain the first frame. Later bytes are not needed.</summary>
    public int FirstFrameLength { get; init; }

    /// <summary>Pixels of one frame.</summary>
    public long Pixels => (long)Width * Height;

    /// <summary>Width after applying the orientation.</summary>
    public int UprightWidth => Orientation >= 5 ? Height : Width;

    /// <summary>Height after applying the orientation.</summary>
    public int UprightHeight => Orientation >= 5 ? Width : Height;
}
