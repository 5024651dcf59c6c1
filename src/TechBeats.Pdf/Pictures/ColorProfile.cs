using System.Buffers.Binary;

namespace TechBeats.Pdf.Pictures;

/// <summary>An ICC profile: the color space of an image (ISO 32000-1, 8.6.5.5).</summary>
/// <param name="Bytes">The bytes of the profile.</param>
/// <param name="Components">Number of color components: 1 or 3.</param>
internal sealed record ColorProfile(ReadOnlyMemory<byte> Bytes, int Components)
{
    /// <summary>
    /// Reads a profile. Returns it, or null if its header does not describe pixels with that number of components (ICC.1:2022, 7.2).
    /// </summary>
    public static ColorProfile? Read(ReadOnlyMemory<byte> bytes, int components)
    {
        var header = bytes.Span;
        if (header.Length < 132 || BinaryPrimitives.ReadUInt32BigEndian(header) is var size && (size < 132 || size > header.Length))
        {
            return null;
        }

        var kind = header.Slice(12, 4);
        var space = header.Slice(16, 4);
        var isDevice =
            kind.SequenceEqual("mntr"u8) || kind.SequenceEqual("scnr"u8) || kind.SequenceEqual("prtr"u8) || kind.SequenceEqual("spac"u8);
        return
            isDevice
            && header[8] is >= 1 and <= 4
            && header.Slice(36, 4).SequenceEqual("acsp"u8)
            && space.SequenceEqual(components == 1 ? "GRAY"u8 : "RGB "u8)
            ? new ColorProfile(bytes[..(int)BinaryPrimitives.ReadUInt32BigEndian(header)], components)
            : null;
    }
}
