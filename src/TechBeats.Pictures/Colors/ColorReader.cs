using System.Buffers.Binary;
using TechBeats.Pictures.Headers;

namespace TechBeats.Pictures.Colors;

/// <summary>Finds what a picture says of its colors, in whichever way its format says it. Its header has been read: its parts lie within its bytes.</summary>
internal static class ColorReader
{
    public static PictureColors Read(ReadOnlySpan<byte> bytes, PictureHeader header)
    {
        var components = header.Channels switch { 1 or 2 => 1, 4 when !header.HasAlpha => 4, _ => 3 };
        return header.Format switch
        {
            PictureFormat.Png => PngColors.Read(bytes[..header.FirstFrameLength], components),
            PictureFormat.Jpeg => OfProfile(JpegSegments.Profile(bytes), components),
            PictureFormat.Webp => OfProfile(WebpProfile(bytes), components),
            PictureFormat.Tiff => OfProfile(TiffHeader.Profile(bytes), components),
            // What GIF and BMP may say of colors, nobody writes.
            _ => PictureColors.Standard,
        };
    }

    private static PictureColors OfProfile(ReadOnlySpan<byte> profile, int components) =>
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
