using System.Buffers.Binary;

namespace TechBeats.Archive.Figures.Headers;

/// <summary>The header of a Windows bitmap (BITMAPCOREHEADER, BITMAPINFOHEADER and its successors).</summary>
internal static class BmpHeader
{
    public static HeaderReading Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 30)
        {
            return bytes.Length > 2 && bytes[2..].IndexOfAnyInRange((byte)0, (byte)8) >= 0 ? HeaderReading.Damaged("BMP") : HeaderReading.NoPicture("text");
        }

        var pixels = BinaryPrimitives.ReadUInt32LittleEndian(bytes[10..]);
        var size = BinaryPrimitives.ReadUInt32LittleEndian(bytes[14..]);
        long width, height;
        int depth;
        uint compression = 0;
        if (size == 12)
        {
            width = BinaryPrimitives.ReadUInt16LittleEndian(bytes[18..]);
            height = BinaryPrimitives.ReadUInt16LittleEndian(bytes[20..]);
            depth = BinaryPrimitives.ReadUInt16LittleEndian(bytes[24..]);
        }
        else if (size is >= 40 and <= 124 && bytes.Length >= 54)
        {
            width = BinaryPrimitives.ReadInt32LittleEndian(bytes[18..]);
            height = Math.Abs((long)BinaryPrimitives.ReadInt32LittleEndian(bytes[22..]));
            depth = BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]);
            compression = BinaryPrimitives.ReadUInt32LittleEndian(bytes[30..]);
        }
        else
        {
            return HeaderReading.NoPicture("unknown bytes");
        }

        if (width <= 0 || height <= 0 || height > int.MaxValue || pixels < 14 + size || pixels >= bytes.Length || depth is not (1 or 2 or 4 or 8 or 16 or 24 or 32) || compression > 6)
        {
            return HeaderReading.Damaged("BMP");
        }

        // Rows of uncompressed pixels must be there: they are what a decoder sets memory aside for.
        var rows = ((((width * depth) + 31) / 32) * 4) * height;
        return compression is 0 or 3 && rows > bytes.Length - pixels
            ? HeaderReading.Damaged("BMP")
            : new PictureHeader(PictureFormat.Bmp, (int)width, (int)height) { HasAlpha = depth == 32, Channels = depth == 32 ? 4 : 3, FirstFrameLength = bytes.Length };
    }
}
