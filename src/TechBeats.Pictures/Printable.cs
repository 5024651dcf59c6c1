using TechBeats.Model;
using TechBeats.Pictures.Colors;

namespace TechBeats.Pictures;

/// <summary>The picture can be printed.</summary>
/// <param name="IsJpeg">True for a <see cref="JpegPicture"/>, false for a <see cref="PngPicture"/>.</param>
/// <param name="Bytes">The bytes to print; null when the original's are printed untouched.</param>
/// <param name="Width">Pixels across of what is printed.</param>
/// <param name="Height">Pixels down of what is printed.</param>
/// <param name="NaturalWidth">Upright pixels across of the original.</param>
/// <param name="NaturalHeight">Upright pixels down of the original.</param>
/// <param name="Components">Components of what is printed: 1 for gray, 3 for color; of a JPEG 4 for color and alpha (<see cref="MaskedJpeg"/>).</param>
/// <param name="IsAnimated">True when the original has more frames than the one that is printed.</param>
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
    /// <summary>What the numbers of its pixels mean.</summary>
    public PictureColor Color { get; init; }

    /// <summary>True for a photograph that can be seen through.</summary>
    public bool HasMask => IsJpeg && Components == 4;

    /// <summary>The picture of the bytes to print.</summary>
    /// <param name="hash">SHA-256 of the bytes.</param>
    /// <param name="open">Reads them.</param>
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
