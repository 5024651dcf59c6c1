using System.Buffers.Binary;
using TechBeats.Pictures.Headers;

namespace TechBeats.Pictures.Colors;

/// <summary>
/// Reads the color space of a picture in any format. The header must have been read, which ensures that all parts lie within the bytes.
/// </summary>
internal static class ColorReader
{
    public static PictureColors Read(ReadOnlySpan<byte> bytes, PictureHeader header)
    {
        var components = header.Channels switch { 1 or 2 => 1, 4 when !header.HasAlpha => 4, _ => 3 };
        return header.Format switch
        {
            PictureFormat.Png => PngColors.Read(bytes[..header.FirstFrameLength], components),
            PictureFormat.Jpeg => FromProfile(JpegSegments.Profile(bytes), components),
            PictureFormat.Webp => FromProfile(WebpProfile(bytes), components),
            PictureFormat.Tiff => FromProfile(TiffHeader.Profile(bytes), components),
            // Color data in GIF and BMP files does not occur in practice.
            _ => PictureColors.Standard,
        };
    }

    private static PictureColors FromProfile(ReadOnlySpan<byte> profile, int components) =>
        profile.IsEmpty ? PictureColors.Standard : IccProfile.Read(profile, components);

    /// <summary>RFC 9649, clause 2.7.1.4.</summary>
    private static ReadOnlySpan<byte> WebpProfile(ReadOnlySpan<byte> bytes)
    {
        for (var at = 12; at + 8 <= bytes.Length;)
        {
            var length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(at + 4)..]);
            if (length > bytes.Length - at - 8)
            {
                break;
            }

            if (bytes.Slice(at, 4).SequenceEqual("ICCP"u8))
            {
                return bytes.Slice(at + 8, (int)length);
            }

            at += 8 + (int)length + (int)(length & 1);
        }

        return [];
    }
}
