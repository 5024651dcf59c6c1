using System.Buffers.Binary;

namespace TechBeats.Pictures.Headers;

/// <summary>
/// Walks the entropy-coded data of a JPEG (ITU-T T.81, annexes F and G) to see whether it describes all blocks. Decoders fill the missing
/// blocks of a damaged picture without a word.
/// </summary>
internal static class JpegProof
{
    /// <summary>Maximum number of block visits, above any camera's picture. Hostile scans would take minutes.</summary>
    private const long MaximumVisits = 60_000_000;

    /// <param name="jpeg">A JPEG whose header is valid, to its end.</param>
    public static Completeness Measure(ReadOnlySpan<byte> jpeg)
    {
        var tables = new JpegCodes?[8];
        JpegFrame? frame = null;
        var (restart, at, visits) = (0, 2, 0L);
        while (at + 4 <= jpeg.Length)
        {
            var marker = jpeg[at + 1];
            if (jpeg[at] != 0xFF || marker is 0xFF or 0 or 1 or (>= 0xD0 and <= 0xD8))
            {
                at++;
                continue;
            }

            if (marker == 0xD9)
            {
                break;
            }

            var length = BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
            if (at + 2 + length > jpeg.Length)
            {
                break;
            }

            var data = jpeg.Slice(at + 4, length - 2);
            at += 2 + length;
            switch (marker)
            {
                case 0xC0 or 0xC1 or 0xC2:
                    frame = JpegFrame.Read(data, isProgressive: marker == 0xC2);
                    break;
                case 0xC4:
                    ReadTables(data, tables);
                    break;
                case 0xDD when data.Length >= 2:
                    restart = BinaryPrimitives.ReadUInt16BigEndian(data);
                    break;
                case 0xDA when frame is not null:
                    if (JpegScan.Read(data, frame, tables, restart) is not { } scan)
                    {
                        return new Completeness(false, frame.Height);
                    }

                    var rows = scan.CountRows(jpeg, ref at, MaximumVisits - visits);
                    visits += scan.Visits;
                    if (rows < frame.Height)
                    {
                        // After the first scan of a progressive picture, a coarse version is there.
                        return new Completeness(false, frame.HasCoarseVersion ? frame.Height : rows);
                    }

                    frame.Add(scan);
                    break;
            }
        }

        var hasEnd = at + 2 <= jpeg.Length && jpeg[at] == 0xFF && jpeg[at + 1] == 0xD9;
        return frame is { HasCoarseVersion: true }
            ? new Completeness(hasEnd || !frame.IsProgressive, frame.Height)
            : new Completeness(false, frame?.Height ?? 0);
    }

    private static void ReadTables(ReadOnlySpan<byte> data, JpegCodes?[] tables)
    {
        while (data.Length > 17)
        {
            var place = (data[0] & 0x10) >> 2 | (data[0] & 3);
            tables[place] = JpegCodes.Read(data[1..], out var size);
            if (tables[place] is null)
            {
                return;
            }

            data = data[(1 + size)..];
        }
    }
}
