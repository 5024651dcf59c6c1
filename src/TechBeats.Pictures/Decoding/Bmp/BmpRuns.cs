using TechBeats.Pictures.Headers;

namespace TechBeats.Pictures.Decoding.Bmp;

/// <summary>The run lengths of a Windows bitmap: pairs of a count and what is repeated, or of zero and an escape.</summary>
internal static class BmpRuns
{
    /// <summary>The indices of all pixels, a byte each, rows as they are stored; what is stepped over is the first color.</summary>
    /// <exception cref="InvalidDataException">They end too early.</exception>
    public static byte[] Undo(ReadOnlySpan<byte> data, BmpHeader header)
    {
        var indices = new byte[checked(header.Width * header.Height)];
        var isHalf = header.Compression == 2;
        var (x, y, at) = (0, 0, 0);
        while (y < header.Height)
        {
            if (at + 2 > data.Length)
            {
                throw new InvalidDataException("The runs end too early");
            }

            int count = data[at], value = data[at + 1];
            at += 2;
            if (count > 0)
            {
                for (var pixel = 0; pixel < count; pixel++)
                {
                    Set(indices, header, x++, y, isHalf ? (pixel & 1) == 0 ? value >> 4 : value & 15 : value);
                }

                continue;
            }

            switch (value)
            {
                case 0:
                    (x, y) = (0, y + 1);
                    break;
                case 1:
                    return indices;
                case 2:
                    if (at + 2 > data.Length)
                    {
                        throw new InvalidDataException("The runs end too early");
                    }

                    (x, y) = (x + data[at], y + data[at + 1]);
                    at += 2;
                    break;
                default:
                    // So many pixels as they are, filled up to two bytes.
                    var length = isHalf ? (value + 1) / 2 : value;
                    if (at + length > data.Length)
                    {
                        throw new InvalidDataException("The runs end too early");
                    }

                    for (var pixel = 0; pixel < value; pixel++)
                    {
                        Set(
                            indices,
                            header,
                            x++,
                            y,
                            isHalf ? data[at + (pixel >> 1)] >> ((pixel & 1) == 0 ? 4 : 0) & 15 : data[at + pixel]
                        );
                    }

                    at += length + (length & 1);
                    break;
            }
        }

        return indices;
    }

    /// <summary>What reaches out of its row is left away.</summary>
    private static void Set(byte[] indices, BmpHeader header, int x, int y, int value)
    {
        if (x < header.Width)
        {
            indices[(y * header.Width) + x] = (byte)value;
        }
    }
}
