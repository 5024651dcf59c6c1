namespace TechBeats.Model;

/// <summary>A baseline or progressive JPEG: upright, 8 bits per component, 1 or 3 components.</summary>
public sealed record JpegPicture : RasterPicture
{
    /// <summary>1 for gray, 3 for YCbCr.</summary>
    public required int Components { get; init; }

    /// <summary>True if the JPEG contains a color profile; otherwise its colors are sRGB.</summary>
    public bool HasProfile { get; init; }

    /// <summary>Reads the alpha mask, a gray <see cref="PngPicture"/> of the same size; null if every pixel is opaque.</summary>
    public Func<ReadOnlyMemory<byte>>? OpenMask { get; init; }
}
