using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf.Pictures;

/// <summary>The data of an image XObject (ISO 32000-1, 8.9.5).</summary>
/// <param name="Width">Width in pixels.</param>
/// <param name="Height">Height in pixels.</param>
/// <param name="ColorSpace">The color space of the samples.</param>
/// <param name="BitsPerComponent">Bits per component: 1, 2, 4 or 8.</param>
/// <param name="Data">The encoded samples.</param>
internal sealed record ImageData(int Width, int Height, PdfValue ColorSpace, int BitsPerComponent, StreamData Data)
{
    /// <summary>The opacity of each pixel; null if all are opaque.</summary>
    public ImageData? SoftMask { get; init; }

    /// <summary>Color key mask: the range of each component that is not painted (8.9.6.4); null for none.</summary>
    public PdfArray? ColorKey { get; init; }

    /// <summary>The ICC profile, which replaces <see cref="ColorSpace"/>; null for none.</summary>
    public ColorProfile? Profile { get; init; }

    public static PdfName Gray { get; } = new("DeviceGray");

    public static PdfName Rgb { get; } = new("DeviceRGB");
}
