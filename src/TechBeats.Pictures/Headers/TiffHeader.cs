using System.Buffers.Binary;

namespace TechBeats.Pictures.Headers;

/// <summary>The header of a TIFF (revision 6.0), also used for EXIF blocks of other formats.</summary>
internal static class TiffHeader
{
    private const int MaximumPages = 1000;

    public static HeaderReading Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < 8)
        {
            return HeaderReading.Damaged("TIFF");
        }

        var isLittle = bytes[0] == 'I';
        var at = ReadUInt32(bytes[4..], isLittle);
        var directory = Entries(bytes, at, isLittle);
        var (width, height) = (Value(directory, 256, isLittle), Value(directory, 257, isLittle));
        if (width is 0 or > int.MaxValue || height is 0 or > int.MaxValue)
        {
            return HeaderReading.Damaged("TIFF");
        }

        if (Unread(new TiffDirectory(bytes)) is { } kind)
        {
            return HeaderReading.Unreadable(kind);
        }

        var pages = 0;
        for (var last = 0u; !directory.IsEmpty && at > last && pages < MaximumPages; pages++)
        {
            last = at;
            var next = (int)at + 2 + directory.Length;
            at = next + 4 <= bytes.Length ? ReadUInt32(bytes[next..], isLittle) : 0;
            directory = Entries(bytes, at, isLittle);
        }

        var first = Entries(bytes, ReadUInt32(bytes[4..], isLittle), isLittle);
        return new PictureHeader(PictureFormat.Tiff, (int)width, (int)height)
        {
            Frames = Math.Max(1, pages),
            Orientation = Turn(Value(first, 274, isLittle)),
            HasAlpha = Value(first, 338, isLittle) != 0,
            Channels = (int)Math.Clamp(Value(first, 277, isLittle), 1, 4),
            FirstFrameLength = bytes.Length,
        };
    }

    /// <summary>The name of an unsupported kind of TIFF, or null if the TIFF is supported.</summary>
    private static string? Unread(TiffDirectory directory) =>
        (directory.Value(259, 1), directory.Value(262), directory.Value(258, 1), directory.Value(339, 1)) switch
        {
            (2 or 3 or 4, _, _, _) => "fax TIFF",
            (6 or 7, _, _, _) => "JPEG in TIFF",
            (not (1 or 5 or 8 or 32946 or 32773) and var compression, _, _, _) => $"TIFF of compression {compression}",
            (_, 6, _, _) => "YCbCr TIFF",
            (_, 8 or 9 or 10, _, _) => "Lab TIFF",
            (_, not (0 or 1 or 2 or 3 or 5) and var kind, _, _) => $"TIFF of kind {kind}",
            (_, _, not (1 or 2 or 4 or 8 or 16) and var depth, _) => $"TIFF of {depth} bits",
            (_, _, _, not 1) => "TIFF of floating point",
            _ => null,
        };

    /// <summary>The orientation of an EXIF block (tag 274), or 1 if it has none or is invalid.</summary>
    public static int Orientation(ReadOnlySpan<byte> exif)
    {
        if (exif.Length < 8 || !(exif.StartsWith("II*\0"u8) || exif.StartsWith("MM\0*"u8)))
        {
            return 1;
        }

        var isLittle = exif[0] == 'I';
        return Turn(Value(Entries(exif, ReadUInt32(exif[4..], isLittle), isLittle), 274, isLittle));
    }

    /// <summary>The color profile of the first page (tag 34675: ICC.1:2022, annex B.3), or empty if there is none.</summary>
    public static ReadOnlySpan<byte> Profile(ReadOnlySpan<byte> bytes)
    {
        var isLittle = bytes[0] == 'I';
        for (var entries = Entries(bytes, ReadUInt32(bytes[4..], isLittle), isLittle); entries.Length >= 12; entries = entries[12..])
        {
            if (ReadUInt16(entries, isLittle) == 34675)
            {
                var (length, at) = (ReadUInt32(entries[4..], isLittle), ReadUInt32(entries[8..], isLittle));
                return at <= bytes.Length && length <= bytes.Length - at ? bytes.Slice((int)at, (int)length) : [];
            }
        }

        return [];
    }

    private static int Turn(uint orientation) => orientation is >= 1 and <= 8 ? (int)orientation : 1;

    /// <summary>The entries of a directory, 12 bytes each, or empty if they leave the bytes.</summary>
    private static ReadOnlySpan<byte> Entries(ReadOnlySpan<byte> bytes, uint at, bool isLittle)
    {
        if (at < 8 || at + 2L > bytes.Length)
        {
            return [];
        }

        var length = 12 * ReadUInt16(bytes[(int)at..], isLittle);
        return at + 2L + length <= bytes.Length ? bytes.Slice((int)at + 2, length) : [];
    }

    /// <summary>The first value of a tag of type SHORT or LONG, or 0 if it is missing.</summary>
    private static uint Value(ReadOnlySpan<byte> entries, int tag, bool isLittle)
    {
        for (; entries.Length >= 12; entries = entries[12..])
        {
            if (ReadUInt16(entries, isLittle) == tag)
            {
                return ReadUInt16(entries[2..], isLittle) switch
                {
                    3 => ReadUInt16(entries[8..], isLittle),
                    4 => ReadUInt32(entries[8..], isLittle),
                    _ => 0,
                };
            }
        }

        return 0;
    }

    private static ushort ReadUInt16(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static uint ReadUInt32(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
