using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf.Pictures;

/// <summary>Separates color and alpha of a PNG: PDF stores alpha in an image of its own (ISO 32000-1, 11.6.5.3).</summary>
internal static class PngAlpha
{
    /// <summary>
    /// Splits a picture with an alpha channel. PNG filters work on each channel separately, so the filtered rows are split as they are.
    /// Both halves keep the filters of the file.
    /// </summary>
    public static ImageData Split(PngChunks png)
    {
        if (png.BitDepth != 8)
        {
            throw new InvalidDataException("The PNG file has alpha with other than 8 bits per sample.");
        }

        var rows = PngRows.Inflate(png);
        var colors = png.Channels - 1;
        var colorRows = new byte[((png.Width * colors) + 1) * png.Height];
        var alphaRows = new byte[(png.Width + 1) * png.Height];
        var (from, toColor, toAlpha) = (0, 0, 0);
        for (var y = 0; y < png.Height; y++)
        {
            colorRows[toColor++] = rows[from];
            alphaRows[toAlpha++] = rows[from++];
            if (colors == 3)
            {
                for (var x = 0; x < png.Width; x++)
                {
                    colorRows[toColor] = rows[from];
                    colorRows[toColor + 1] = rows[from + 1];
                    colorRows[toColor + 2] = rows[from + 2];
                    alphaRows[toAlpha++] = rows[from + 3];
                    toColor += 3;
                    from += 4;
                }
            }
            else
            {
                for (var x = 0; x < png.Width; x++)
                {
                    colorRows[toColor++] = rows[from];
                    alphaRows[toAlpha++] = rows[from + 1];
                    from += 2;
                }
            }
        }

        var color = Image(png, colorRows, colors, colors == 1 ? ImageData.Gray : ImageData.Rgb);
        return IsOpaque(alphaRows, png.Width) ? color : color with { SoftMask = Image(png, alphaRows, 1, ImageData.Gray) };
    }

    /// <summary>
    /// Returns the alpha of a palette picture. <c>tRNS</c> has a byte for each of the first entries; the others are opaque.
    /// </summary>
    public static ImageData FromPalette(PngChunks png)
    {
        var rows = PngRows.Inflate(png);
        PngRows.Unfilter(rows, png.Stride, bytesPerPixel: 1);
        var alpha = new byte[256];
        alpha.AsSpan().Fill(255);
        png.Transparency.Span[..Math.Min(256, png.Transparency.Length)].CopyTo(alpha);

        var alphaRows = new byte[(png.Width + 1) * png.Height];
        var to = 0;
        for (var y = 0; y < png.Height; y++)
        {
            var row = rows.AsSpan((y * (png.Stride + 1)) + 1, png.Stride);
            to++; // filter byte: none
            for (var x = 0; x < png.Width; x++)
            {
                var bit = x * png.BitDepth;
                var index = (row[bit >> 3] >> (8 - png.BitDepth - (bit & 7))) & ((1 << png.BitDepth) - 1);
                alphaRows[to++] = alpha[index];
            }
        }

        return Image(png, alphaRows, 1, ImageData.Gray);
    }

    private static ImageData Image(PngChunks png, byte[] rows, int channels, PdfName colorSpace) => new(
        png.Width,
        png.Height,
        colorSpace,
        8,
        StreamData.Deflate(rows, PngImage.RowFilters(channels, 8, png.Width)));

    private static bool IsOpaque(byte[] filteredRows, int width)
    {
        var rows = (byte[])filteredRows.Clone();
        PngRows.Unfilter(rows, width, bytesPerPixel: 1);
        for (var at = 0; at < rows.Length; at += width + 1)
        {
            if (rows.AsSpan(at + 1, width).IndexOfAnyExcept((byte)255) >= 0)
            {
                return false;
            }
        }

        return true;
    }
}
