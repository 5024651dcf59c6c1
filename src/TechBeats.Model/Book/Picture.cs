namespace TechBeats.Model;

/// <summary>A picture ready for the book. A closed family. Two pictures are the same when their <see cref="Hash"/> is.</summary>
public abstract record Picture
{
    private protected Picture()
    {
    }

    /// <summary>
    /// SHA-256 of the bytes that <see cref="RasterPicture.Open"/> gives, or of a drawing's source, in lower-case hexadecimal.
    /// </summary>
    public required string Hash { get; init; }
}

/// <summary>A picture of pixels.</summary>
public abstract record RasterPicture : Picture
{
    private protected RasterPicture()
    {
    }

    /// <summary>Width of the stored pixels.</summary>
    public required int WidthInPixels { get; init; }

    /// <summary>Height of the stored pixels.</summary>
    public required int HeightInPixels { get; init; }

    /// <summary>Width before it was shrunk for the page: 1/96 inch each, this is the width it had on a screen.</summary>
    public required int NaturalWidthInPixels { get; init; }

    /// <summary>Height before it was shrunk for the page.</summary>
    public required int NaturalHeightInPixels { get; init; }

    /// <summary>
    /// Reads the encoded bytes, from memory or from the store; they are not kept, so that memory stays flat.
    /// Throws <see cref="IOException"/> when the store was taken away under the build.
    /// </summary>
    public required Func<ReadOnlyMemory<byte>> Open { get; init; }
}

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

/// <summary>A PNG that is not interlaced and has at most 8 bits a channel: gray, RGB, palette, or any of them with alpha.</summary>
public sealed record PngPicture : RasterPicture;
