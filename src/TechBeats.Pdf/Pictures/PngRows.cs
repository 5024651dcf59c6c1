using System.IO.Compression;

namespace TechBeats.Pdf.Pictures;

/// <summary>Inflates and unfilters the rows of a PNG (PNG third edition, 9 and 10).</summary>
internal static class PngRows
{
    /// <summary>Inflates all rows. A filter byte precedes each row.</summary>
    /// <exception cref="InvalidDataException">The data is damaged or too short.</exception>
    public static byte[] Inflate(PngChunks png)
    {
        var rows = new byte[checked((png.Stride + 1) * png.Height)];
        using var source = new ZLibStream(new MemoryStream(png.Data.ToArray()), CompressionMode.Decompress);
        try
        {
            if (source.ReadAtLeast(rows, rows.Length, throwOnEndOfStream: false) < rows.Length)
            {
                throw new InvalidDataException("The PNG file has too few rows.");
            }
        }
        catch (IOException failure)
        {
            // IOException means that the data needs a preset dictionary, which PNG does not allow. Damage is an InvalidDataException.
            throw new InvalidDataException("The PNG file needs a preset dictionary.", failure);
        }

        return rows;
    }

    /// <summary>Unfilters rows in place. Filter bytes remain, set to 0.</summary>
    /// <param name="rows">Rows as returned by <see cref="Inflate"/>.</param>
    /// <param name="stride">Bytes per row without the filter byte.</param>
    /// <param name="bytesPerPixel">Bytes per pixel, at least 1.</param>
    public static void Unfilter(Span<byte> rows, int stride, int bytesPerPixel)
    {
        Span<byte> above = new byte[stride];
        for (var at = 0; at < rows.Length; at += stride + 1)
        {
            var row = rows.Slice(at + 1, stride);
            Unfilter(rows[at], row, above, bytesPerPixel);
            rows[at] = 0;
            above = row;
        }
    }

    private static void Unfilter(byte filter, Span<byte> row, ReadOnlySpan<byte> above, int bytesPerPixel)
    {
        switch (filter)
        {
            case 0:
                break;
            case 1:
                for (var i = bytesPerPixel; i < row.Length; i++)
                {
                    row[i] += row[i - bytesPerPixel];
                }

                break;
            case 2:
                for (var i = 0; i < row.Length; i++)
                {
                    row[i] += above[i];
                }

                break;
            case 3:
                for (var i = 0; i < row.Length; i++)
                {
                    row[i] += (byte)(((i < bytesPerPixel ? 0 : row[i - bytesPerPixel]) + above[i]) / 2);
                }

                break;
            case 4:
                for (var i = 0; i < row.Length; i++)
                {
                    row[i] += i < bytesPerPixel ? above[i] : Paeth(row[i - bytesPerPixel], above[i], above[i - bytesPerPixel]);
                }

                break;
            default:
                throw new InvalidDataException("The PNG file has a row with an unknown filter.");
        }
    }

    private static byte Paeth(byte left, byte above, byte aboveLeft)
    {
        var (toLeft, toAbove, toAboveLeft) = (
            Math.Abs(above - aboveLeft),
            Math.Abs(left - aboveLeft),
            Math.Abs(left + above - aboveLeft - aboveLeft)
        );
        if (toLeft <= toAbove && toLeft <= toAboveLeft)
        {
            return left;
        }

        return toAbove <= toAboveLeft ? above : aboveLeft;
    }
}
