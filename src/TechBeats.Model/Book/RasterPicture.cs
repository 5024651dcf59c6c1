namespace TechBeats.Model;

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
