using TechBeats.Pictures.Headers;

namespace TechBeats.Pictures.Decoding.Bmp;

/// <summary>Decodes run lengths of Windows bitmaps: pairs of count and value, or of zero and an escape.</summary>
internal static class BmpRuns
{
    /// <summary>The palette index of each pixel, one byte each, in stored row order. Skipped pixels have index 0.</summary>
    /// <exception cref="InvalidDataException">The data ends too early.</exception>
    public static byte[] Decode(ReadOnlySpan<byte> data, BmpHeader header)
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
                    // A literal run, padded to two bytes.
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

    /// <summary>Pixels outside of the row are ignored.</summary>
    private static void Set(byte[] indices, BmpHeader header, int x, int y, int value)
    {
        if (x < header.Width)
        {
            indices[(y * header.Width) + x] = (byte)value;
        }
    }
}
