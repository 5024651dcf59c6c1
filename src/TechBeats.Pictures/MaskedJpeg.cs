using TechBeats.Pictures.Headers;

namespace TechBeats.Pictures;

/// <summary>
/// A photograph that can be seen through, kept as one file: a JPEG, and behind its end a gray PNG that says how opaque each pixel is.
/// Who knows nothing of that sees the photograph alone.
/// </summary>
public static class MaskedJpeg
{
    public static byte[] Join(byte[] jpeg, byte[] mask) => [.. jpeg, .. mask];

    public static ReadOnlyMemory<byte> Jpeg(ReadOnlyMemory<byte> file) => file[..End(file.Span)];

    public static ReadOnlyMemory<byte> Mask(ReadOnlyMemory<byte> file) => file[End(file.Span)..];

    /// <summary>Where the JPEG ends; the file's own end when it is none.</summary>
    private static int End(ReadOnlySpan<byte> file) => PictureHeaders.Read(file).Header?.FirstFrameLength ?? file.Length;
}
