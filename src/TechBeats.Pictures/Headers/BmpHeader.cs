using System.Buffers.Binary;

namespace TechBeats.Pictures.Headers;

/// <summary>The header of a Windows bitmap: BITMAPCOREHEADER, BITMAPINFOHEADER and its successors, which may stand in an icon, too.</summary>
internal sealed record BmpHeader
{
    private const int FileHeader = 14, CoreHeader = 12, InfoHeader = 40;

    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>True when the first row is the uppermost.</summary>
    public required bool IsTopDown { get; init; }

    /// <summary>Bits of a pixel: 1, 2, 4 or 8 with a palette; 16, 24 or 32 without.</summary>
    public required int Depth { get; init; }

    /// <summary>0 none, 1 runs of bytes, 2 runs of half bytes.</summary>
    public required uint Compression { get; init; }

    /// <summary>Which bits of a pixel are red, green, blue and alpha; 0 where there are none.</summary>
    public required (uint Red, uint Green, uint Blue, uint Alpha) Masks { get; init; }

    /// <summary>Where the palette begins.</summary>
    public required int PaletteAt { get; init; }

    /// <summary>Entries of the palette that are there.</summary>
    public required int Colors { get; init; }

    /// <summary>Bytes of an entry: 3 or 4.</summary>
    public required int ColorSize { get; init; }

    /// <summary>Where the pixels begin.</summary>
    public required int PixelsAt { get; init; }

    /// <summary>Bytes of a row that is not compressed; rows are filled up to four bytes.</summary>
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

        return Of(bytes) is { } header
            ? new PictureHeader(PictureFormat.Bmp, header.Width, header.Height)
            {
                HasAlpha = header.Masks.Alpha != 0,
                Channels = header.Masks.Alpha != 0 ? 4 : 3,
                FirstFrameLength = bytes.Length,
            }
            : HeaderReading.Damaged("BMP");
    }

    /// <summary>The header of a file; null when its parts don't hold together.</summary>
    public static BmpHeader? Of(ReadOnlySpan<byte> bytes) =>
        bytes.Length > FileHeader ? Of(bytes, FileHeader, BinaryPrimitives.ReadUInt32LittleEndian(bytes[10..]), isIcon: false) : null;

    /// <summary>The header of an icon's picture, which has no file's header, pixels right behind its palette, and a mask under its pixels; null when its parts don't hold together.</summary>
    public static BmpHeader? OfIcon(ReadOnlySpan<byte> bytes) => Of(bytes, 0, null, isIcon: true);

    private static bool IsHeader(uint size) => size is CoreHeader or (>= InfoHeader and <= 124);

    private static BmpHeader? Of(ReadOnlySpan<byte> bytes, int at, uint? pixelsAt, bool isIcon)
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

        // Masks stand behind the shortest header and within the longer ones.
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

        // Rows of uncompressed pixels must be there: they are what memory is set aside for. What fills the last one up is often not.
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
