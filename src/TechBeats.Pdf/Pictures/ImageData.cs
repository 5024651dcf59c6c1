using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf.Pictures;

/// <summary>A picture's pixels as an image XObject holds them (ISO 32000-1, 8.9.5).</summary>
/// <param name="Width">Pixels in a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="ColorSpace">How samples become colors.</param>
/// <param name="BitsPerComponent">1, 2, 4 or 8.</param>
/// <param name="Data">The encoded samples.</param>
internal sealed record ImageData(int Width, int Height, PdfValue ColorSpace, int BitsPerComponent, StreamData Data)
{
    /// <summary>How opaque each pixel is; null when all of them are.</summary>
    public ImageData? SoftMask { get; init; }

    /// <summary>The range of each component that is not painted (8.9.6.4); null when everything is.</summary>
    public PdfArray? ColorKey { get; init; }

    /// <summary>What the components mean, where that is not <see cref="ColorSpace"/> alone; null otherwise.</summary>
    public ColorProfile? Profile { get; init; }

    public static PdfName Gray { get; } = new("DeviceGray");

    public static PdfName Rgb { get; } = new("DeviceRGB");
}
