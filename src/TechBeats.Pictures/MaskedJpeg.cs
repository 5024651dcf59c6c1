using TechBeats.Pictures.Headers;

namespace TechBeats.Pictures;

/// <summary>
/// A photograph with transparency in one file: a JPEG, followed by a gray PNG with the opacity of each pixel. Other programs show the
/// photograph alone.
/// </summary>
public static class MaskedJpeg
{
    public static byte[] Join(byte[] jpeg, byte[] mask) => [.. jpeg, .. mask];

    public static ReadOnlyMemory<byte> Jpeg(ReadOnlyMemory<byte> file) => file[..End(file.Span)];

    public static ReadOnlyMemory<byte> Mask(ReadOnlyMemory<byte> file) => file[End(file.Span)..];

    /// <summary>End of the JPEG, or of the file if it is no JPEG.</summary>
    private static int End(ReadOnlySpan<byte> file) => PictureHeaders.Read(file).Header?.FirstFrameLength ?? file.Length;
}
