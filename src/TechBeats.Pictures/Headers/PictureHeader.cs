using TechBeats.Model;

namespace TechBeats.Pictures.Headers;

/// <summary>What a picture's own bytes say of it before anything decodes them.</summary>
/// <param name="Format">Told by the bytes, never by a name.</param>
/// <param name="Width">Stored pixels across, at least 1.</param>
/// <param name="Height">Stored pixels down, at least 1.</param>
public sealed record PictureHeader(PictureFormat Format, int Width, int Height)
{
    /// <summary>Frames of a moving picture; 1 for a still one.</summary>
    public int Frames { get; init; } = 1;

    /// <summary>How the stored pixels must be turned to stand upright: 1 (not at all) to 8, as EXIF counts.</summary>
    public int Orientation { get; init; } = 1;

    /// <summary>Channels, alpha included: 1 to 4. A palette counts as 3.</summary>
    public int Channels { get; init; } = 3;

    /// <summary>True when a page can take the bytes as they are: see <see cref="JpegPicture"/> and <see cref="PngPicture"/>.</summary>
    public bool IsPrintable { get; init; }

    /// <summary>True when the format may show what lies behind it.</summary>
    public bool HasAlpha { get; init; }

    /// <summary>Bytes that are enough to decode the first frame; whatever follows is left away.</summary>
    public int FirstFrameLength { get; init; }

    /// <summary>Pixels of one frame.</summary>
    public long Pixels => (long)Width * Height;

    /// <summary>Width when upright.</summary>
    public int UprightWidth => Orientation >= 5 ? Height : Width;

    /// <summary>Height when upright.</summary>
    public int UprightHeight => Orientation >= 5 ? Width : Height;
}
