using System.Buffers.Binary;

namespace TechBeats.Pictures.Headers;

/// <summary>The header of a Windows bitmap: BITMAPCOREHEADER, BITMAPINFOHEADER and its successors, in a file or an icon.</summary>
internal sealed record BmpHeader
{
    private const int FileHeader = 14, CoreHeader = 12, InfoHeader = 40;

    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>True if the first row is the topmost.</summary>
    public required bool IsTopDown { get; init; }

    /// <summary>Bits per pixel: 1, 2, 4 or 8 with a palette; 16, 24 or 32 without.</summary>
    public required int Depth { get; init; }

    /// <summary>0 none, 1 run lengths of bytes, 2 run lengths of half bytes.</summary>
    public required uint Compression { get; init; }

    /// <summary>Bit masks of red, green, blue and alpha; 0 for a missing channel.</summary>
    public required (uint Red, uint Green, uint Blue, uint Alpha) Masks { get; init; }

    /// <summary>Offset of the palette.</summary>
    public required int PaletteAt { get; init; }

    /// <summary>Number of palette entries in the file.</summary>
    public required int Colors { get; init; }

    /// <summary>Bytes per palette entry: 3 or 4.</summary>
    public required int ColorSize { get; init; }

    /// <summary>Offset of the pixels.</summary>
    public required int PixelsAt { get; init; }

    /// <summary>Bytes per uncompressed row, padded to four bytes.</summary>
    public long Stride => ((((long)Width * Depth) + 31) / 32) * 4;

    public static HeaderReading Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < FileHeader + CoreHeader)
        {
            return bytes.Length > 2 && bytes[2..].IndexOfAnyInRange((byte)0, (byte)8) >= 0
                ? HeaderReading.Damaged("BMP")
                : HeaderReading.NoPicture("text");
        }

        if (!IsHeader(BinaryPrimitives.ReadUInt32LittleEndian(bytes[FileHeader..])))
        {
            return HeaderReading.NoPicture("unknown bytes");
        }

        return Parse(bytes) is { } header
            ? new PictureHeader(PictureFormat.Bmp, header.Width, header.Height)
            {
                HasAlpha = header.Masks.Alpha != 0,
                Channels = header.Masks.Alpha != 0 ? 4 : 3,
                FirstFrameLength = bytes.Length,
            }
            : HeaderReading.Damaged("BMP");
    }

    /// <summary>The header of a file, or null if it is damaged.</summary>
    public static BmpHeader? Parse(ReadOnlySpan<byte> bytes) =>
        bytes.Length > FileHeader ? Parse(bytes, FileHeader, BinaryPrimitives.ReadUInt32LittleEndian(bytes[10..]), isIcon: false) : null;

    /// <summary>
    /// The header of an icon's picture, or null if it is damaged. An icon has no file header; its pixels follow the palette, and a mask
    /// follows the pixels.
    /// </summary>
    public static BmpHeader? ParseIcon(ReadOnlySpan<byte> bytes) => Parse(bytes, 0, null, isIcon: true);

    private static bool IsHeader(uint size) => size is CoreHeader or (>= InfoHeader and <= 124);

    private static BmpHeader? Parse(ReadOnlySpan<byte> bytes, int at, uint? pixelsAt, bool isIcon)
    {
        var header = bytes[at..];
        if (
            header.Length < CoreHeader
            || BinaryPrimitives.ReadUInt32LittleEndian(header) is var size && (!IsHeader(size) || size > header.Length)
        )
        {
            return null;
        }

        long width, height;
        int depth;
        uint compression = 0, colors = 0;
        if (size == CoreHeader)
        {
            (width, height) = (BinaryPrimitives.ReadUInt16LittleEndian(header[4..]), BinaryPrimitives.ReadUInt16LittleEndian(header[6..]));
            depth = BinaryPrimitives.ReadUInt16LittleEndian(header[10..]);
        }
        else
        {
            (width, height) = (BinaryPrimitives.ReadInt32LittleEndian(header[4..]), BinaryPrimitives.ReadInt32LittleEndian(header[8..]));
            depth = BinaryPrimitives.ReadUInt16LittleEndian(header[14..]);
            compression = BinaryPrimitives.ReadUInt32LittleEndian(header[16..]);
            colors = BinaryPrimitives.ReadUInt32LittleEndian(header[32..]);
        }

        // Masks follow the shortest header and lie within longer ones.
        var masksAt = at + InfoHeader;
        var masksLength = size == InfoHeader ? compression switch { 3 => 12, 6 => 16, _ => 0 } : 0;
        var paletteAt = at + (int)size + masksLength;
        if (depth > 8)
        {
            colors = 0;
        }
        else if (colors == 0 || colors > 1 << depth)
        {
            colors = 1u << depth;
        }

        var colorSize = size == CoreHeader ? 3 : 4;
        var start = pixelsAt ?? (uint)(paletteAt + (colors * colorSize));
        height = isIcon ? height / 2 : height;
        var isSound = width > 0 && height is not 0 and > -int.MaxValue && start >= paletteAt && start < bytes.Length
            && (depth, compression) is (1 or 2 or 4 or 8 or 16 or 24 or 32, 0) or (8, 1) or (4, 2) or (16 or 32, 3 or 6);
        if (!isSound)
        {
            return null;
        }

        var masks = compression is 3 or 6 ? Masked(bytes[masksAt..], hasAlpha: compression == 6 || size >= InfoHeader + 16)
            : depth == 16 ? (0x7C00u, 0x3E0u, 0x1Fu, 0u)
            : depth == 32 ? (0xFF0000u, 0xFF00u, 0xFFu, isIcon ? 0xFF000000u : 0u)
            : (0u, 0u, 0u, 0u);
        var found = new BmpHeader
        {
            Width = (int)width,
            Height = (int)Math.Abs(height),
            IsTopDown = height < 0,
            Depth = depth,
            Compression = compression is 1 or 2 ? compression : 0,
            Masks = masks,
            PaletteAt = paletteAt,
            Colors = (int)Math.Min(colors, (start - paletteAt) / colorSize),
            ColorSize = colorSize,
            PixelsAt = (int)start,
        };

        // Uncompressed rows must be present, since memory is allocated for them. Padding of the last row is often missing.
        return found.Compression != 0 || (found.Stride * (found.Height - 1)) + (((width * depth) + 7) / 8) <= bytes.Length - start
            ? found
            : null;
    }

    private static (uint Red, uint Green, uint Blue, uint Alpha) Masked(ReadOnlySpan<byte> masks, bool hasAlpha) =>
        masks.Length < (hasAlpha ? 16 : 12)
            ? default
            : (
                BinaryPrimitives.ReadUInt32LittleEndian(masks),
                BinaryPrimitives.ReadUInt32LittleEndian(masks[4..]),
                BinaryPrimitives.ReadUInt32LittleEndian(masks[8..]),
                hasAlpha ? BinaryPrimitives.ReadUInt32LittleEndian(masks[12..]) : 0
            );
}
