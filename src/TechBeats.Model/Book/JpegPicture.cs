namespace TechBeats.Model;

/// <summary>A baseline or progressive JPEG of 8 bits a component, upright, with 1 or 3 components.</summary>
public sealed record JpegPicture : RasterPicture
{
    /// <summary>1 for gray, 3 for YCbCr.</summary>
    public required int Components { get; init; }

    /// <summary>True when the bytes hold a color profile that says what the components mean; otherwise they are sRGB.</summary>
    public bool HasProfile { get; init; }

    /// <summary>
    /// Reads a gray <see cref="PngPicture"/> of the same size, without alpha, whose pixels say how opaque those of the JPEG are; null when
    /// all of them are.
    /// </summary>
    public Func<ReadOnlyMemory<byte>>? OpenMask { get; init; }
}
