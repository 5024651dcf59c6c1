using System.Buffers.Binary;

namespace TechBeats.Pictures.Headers;

/// <summary>The header of a JPEG (ITU-T T.81, annex B; JFIF; Adobe's APP14). It walks the markers to the end of the picture.</summary>
internal static class JpegHeader
{
    /// <summary>Maximum number of scans. A progressive picture has about ten; thousands only waste time.</summary>
    private const int MaximumScans = 200;

    public static HeaderReading Read(ReadOnlySpan<byte> bytes)
    {
        var frame = ReadOnlySpan<byte>.Empty;
        var (frameMarker, orientation, adobe, scans, at) = (0, 1, -1, 0, 2);
        var (isJfif, hasTables) = (false, false);
        while (at + 4 <= bytes.Length)
        {
            if (bytes[at] != 0xFF)
            {
                return HeaderReading.Damaged("JPEG");
            }

            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker is 0x01 or (>= 0xD0 and <= 0xD8))
            {
                at += 2;
                continue;
            }

            if (marker == 0xD9)
            {
                break;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2 || at + 2 + length > bytes.Length)
            {
                return HeaderReading.Damaged("JPEG");
            }

            var data = bytes.Slice(at + 4, length - 2);
            at += 2 + length;
            switch (marker)
            {
                case 0xE0 when data.StartsWith("JFIF\0"u8):
                    isJfif = true;
                    break;
                case 0xE1 when data.StartsWith("Exif\0\0"u8):
                    orientation = TiffHeader.Orientation(data[6..]);
                    break;
                case 0xEE when data.StartsWith("Adobe"u8) && data.Length >= 12:
                    adobe = data[11];
                    break;
                case >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC):
                    if (!frame.IsEmpty || data.Length < 6 || data.Length < 6 + (3 * data[5]))
                    {
                        return HeaderReading.Damaged("JPEG");
                    }

                    frame = data;
                    frameMarker = marker;
                    break;
                case 0xC4:
                    hasTables = true;
                    break;
                case 0xDA:
                    if (frame.IsEmpty || ++scans > MaximumScans)
                    {
                        return HeaderReading.Damaged("JPEG");
                    }

                    at = EndOfScan(bytes, at);
                    break;
            }
        }

        var isWhole = at + 2 <= bytes.Length && bytes[at] == 0xFF && bytes[at + 1] == 0xD9;
        if (frame.IsEmpty || scans == 0)
        {
            return HeaderReading.Damaged("JPEG");
        }

        if (frameMarker is not (0xC0 or 0xC1 or 0xC2) || frame[0] != 8)
        {
            return HeaderReading.Unreadable(frame[0] == 8 ? "lossless or arithmetic JPEG" : $"JPEG of {frame[0]} bits");
        }

        // Frames of a motion JPEG video omit their tables.
        if (!hasTables)
        {
            return HeaderReading.Unreadable("JPEG without Huffman tables");
        }

        var height = BinaryPrimitives.ReadUInt16BigEndian(frame[1..]);
        var width = BinaryPrimitives.ReadUInt16BigEndian(frame[3..]);
        int components = frame[5];
        if (width == 0 || height == 0 || components is not (1 or 3 or 4) || !ComponentsAreSound(frame, components))
        {
            return HeaderReading.Damaged("JPEG");
        }

        return new PictureHeader(PictureFormat.Jpeg, width, height)
        {
            Orientation = orientation,
            Channels = components,
            IsPrintable = isWhole && orientation == 1 && components != 4 && (components == 1 || IsYCbCr(frame, isJfif, adobe)),
            FirstFrameLength = Math.Min(bytes.Length, at + 2),
        };
    }

    /// <summary>Three components are YCbCr, unless Adobe's marker or the component names say RGB.</summary>
    private static bool IsYCbCr(ReadOnlySpan<byte> frame, bool isJfif, int adobe) =>
        adobe >= 0 ? adobe == 1 : isJfif || !(frame[6] == 'R' && frame[9] == 'G' && frame[12] == 'B');

    /// <summary>Checks that sampling factors are 1 to 4 (T.81, table B.2) and that component names are unique.</summary>
    private static bool ComponentsAreSound(ReadOnlySpan<byte> frame, int components)
    {
        for (var component = 0; component < components; component++)
        {
            var factors = frame[7 + (3 * component)];
            for (var other = 0; other < component; other++)
            {
                if (frame[6 + (3 * other)] == frame[6 + (3 * component)])
                {
                    return false;
                }
            }

            if (factors >> 4 is < 1 or > 4 || (factors & 15) is < 1 or > 4)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Offset of the next marker after entropy-coded data.</summary>
    private static int EndOfScan(ReadOnlySpan<byte> bytes, int at)
    {
        while (true)
        {
            var step = bytes[at..].IndexOf((byte)0xFF);
            if (step < 0 || at + step + 1 >= bytes.Length)
            {
                return bytes.Length;
            }

            at += step;
            if (bytes[at + 1] is not (0 or 0xFF or (>= 0xD0 and <= 0xD7)))
            {
                return at;
            }

            at += bytes[at + 1] == 0xFF ? 1 : 2;
        }
    }
}
