using System.Buffers.Binary;
using TechBeats.Model;
using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf.Pictures;

/// <summary>
/// Converts a JPEG to an image XObject with its own bytes (ISO 32000-1, 7.4.8). A profile in APP2 becomes the color space, and a mask
/// becomes the soft mask (11.6.5.3).
/// </summary>
internal static class JpegImage
{
    private const byte StartOfScan = 0xDA, Profile = 0xE2;

    /// <exception cref="InvalidDataException">The mask is not a gray picture of the same size.</exception>
    public static ImageData Read(JpegPicture jpeg)
    {
        var bytes = jpeg.Open();
        var profile = jpeg.HasProfile ? ColorProfile.Read(JoinProfile(bytes.Span), jpeg.Components) : null;
        return new ImageData(
            jpeg.WidthInPixels,
            jpeg.HeightInPixels,
            jpeg.Components == 1 ? ImageData.Gray : ImageData.Rgb,
            8,
            new StreamData(profile is null ? bytes : WithoutProfile(bytes.Span), "DCTDecode"))
        {
            Profile = profile,
            SoftMask = jpeg.OpenMask is { } openMask ? Mask(openMask(), jpeg) : null,
        };
    }

    private static ImageData Mask(ReadOnlyMemory<byte> png, JpegPicture jpeg) =>
        PngImage.Read(png) is { SoftMask: null, ColorKey: null } mask
        && mask.ColorSpace == ImageData.Gray
        && (mask.Width, mask.Height) == (jpeg.WidthInPixels, jpeg.HeightInPixels)
            ? mask
            : throw new InvalidDataException("The mask of the JPEG file is not a gray picture of the same size.");

    /// <summary>Joins the segments of the profile (ICC.1:2022, annex B.4).</summary>
    private static byte[] JoinProfile(ReadOnlySpan<byte> jpeg)
    {
        var parts = new SortedDictionary<byte, byte[]>();
        for (var at = 2; Segment(jpeg, at) is { } length; at += length)
        {
            if (IsProfile(jpeg.Slice(at, length)))
            {
                parts[jpeg[at + 16]] = jpeg.Slice(at + 18, length - 18).ToArray();
            }
        }

        return [.. parts.Values.SelectMany(part => part)];
    }

    /// <summary>Removes the profile, which the file contains once for all pictures.</summary>
    private static byte[] WithoutProfile(ReadOnlySpan<byte> jpeg)
    {
        var bare = new MemoryStream(jpeg.Length);
        var (from, at) = (0, 2);
        for (; Segment(jpeg, at) is { } length; at += length)
        {
            if (IsProfile(jpeg.Slice(at, length)))
            {
                bare.Write(jpeg[from..at]);
                from = at + length;
            }
        }

        bare.Write(jpeg[from..]);
        return bare.ToArray();
    }

    private static bool IsProfile(ReadOnlySpan<byte> segment) =>
        segment[1] == Profile && segment.Length > 18 && segment[4..].StartsWith("ICC_PROFILE\0"u8);

    /// <summary>
    /// Returns the length of the marker segment at this position (ITU-T T.81, annex B.1.1.4), or null if none precedes the first scan.
    /// </summary>
    private static int? Segment(ReadOnlySpan<byte> jpeg, int at)
    {
        if (at + 4 > jpeg.Length || jpeg[at] != 0xFF || jpeg[at + 1] is StartOfScan or < 0xC0 or >= 0xFF)
        {
            return null;
        }

        var length = 2 + BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
        return length >= 4 && at + length <= jpeg.Length ? length : null;
    }
}
