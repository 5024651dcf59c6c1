namespace TechBeats.Pictures.Headers;

/// <summary>How much of a picture's pixel data is there.</summary>
/// <param name="IsWhole">True if the data describes all pixels.</param>
/// <param name="Rows">
/// Number of stored rows from the top that the data describes. The whole height if a coarse version of all rows is there.
/// </param>
internal readonly record struct Completeness(bool IsWhole, int Rows)
{
    /// <summary>Measures the data of a picture without decoding it to pixels. Formats that their decoder checks count as whole.</summary>
    public static Completeness Measure(ReadOnlySpan<byte> bytes, PictureHeader header) => header.Format switch
    {
        PictureFormat.Jpeg => JpegProof.Measure(bytes[..header.FirstFrameLength]),
        PictureFormat.Png => PngProof.Measure(bytes[..header.FirstFrameLength]),
        PictureFormat.Gif => GifProof.Measure(bytes[..header.FirstFrameLength], header.Height),
        _ => new Completeness(true, header.Height),
    };
}
