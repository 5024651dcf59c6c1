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

    /// <summary>Width in pixels before scaling for the page. At 1/96 inch a pixel, this is the width on a screen.</summary>
    public required int NaturalWidthInPixels { get; init; }

    /// <summary>Height in pixels before scaling for the page.</summary>
    public required int NaturalHeightInPixels { get; init; }

    /// <summary>
    /// Reads the encoded bytes from memory or from the store. Callers do not keep them, so memory use stays flat. Throws
    /// <see cref="IOException"/> if the store disappeared during the build.
    /// </summary>
    public required Func<ReadOnlyMemory<byte>> Open { get; init; }
}
