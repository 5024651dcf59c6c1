using TechBeats.Model;
using TechBeats.Pictures.Colors;

namespace TechBeats.Pictures;

/// <summary>The picture can be printed.</summary>
/// <param name="IsJpeg">True for a <see cref="JpegPicture"/>, false for a <see cref="PngPicture"/>.</param>
/// <param name="Bytes">The bytes to print, or null to print the original unchanged.</param>
/// <param name="Width">Width of the printed picture in pixels.</param>
/// <param name="Height">Height of the printed picture in pixels.</param>
/// <param name="NaturalWidth">Upright width of the original in pixels.</param>
/// <param name="NaturalHeight">Upright height of the original in pixels.</param>
/// <param name="Components">Printed components: 1 for gray, 3 for color; 4 for a JPEG with alpha (<see cref="MaskedJpeg"/>).</param>
/// <param name="IsAnimated">True if the original has more than one frame.</param>
public sealed record Printable(
    bool IsJpeg,
    byte[]? Bytes,
    int Width,
    int Height,
    int NaturalWidth,
    int NaturalHeight,
    int Components,
    bool IsAnimated) : Preparation
{
    /// <summary>The color space of the pixels.</summary>
    public PictureColor Color { get; init; }

    /// <summary>True if pixels are missing in the original. They are blank, or as coarse as the data shows them.</summary>
    public bool IsDamaged { get; init; }

    /// <summary>True for a photograph with transparency.</summary>
    public bool HasMask => IsJpeg && Components == 4;

    /// <summary>The picture of the printed bytes.</summary>
    /// <param name="hash">SHA-256 of the bytes.</param>
    /// <param name="open">Reads the bytes.</param>
    public RasterPicture ToPicture(string hash, Func<ReadOnlyMemory<byte>> open) => IsJpeg
        ? new JpegPicture
        {
            Hash = hash,
            WidthInPixels = Width,
            HeightInPixels = Height,
            NaturalWidthInPixels = NaturalWidth,
            NaturalHeightInPixels = NaturalHeight,
            Open = HasMask ? () => MaskedJpeg.Jpeg(open()) : open,
            OpenMask = HasMask ? () => MaskedJpeg.Mask(open()) : null,
            Components = HasMask ? Components - 1 : Components,
            HasProfile = Color == PictureColor.Profile,
        }
        : new PngPicture
        {
            Hash = hash,
            WidthInPixels = Width,
            HeightInPixels = Height,
            NaturalWidthInPixels = NaturalWidth,
            NaturalHeightInPixels = NaturalHeight,
            Open = open,
        };
}
