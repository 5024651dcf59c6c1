using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf.Pictures;

/// <summary>
/// Converts a PNG to an image XObject. PDF's Flate filter supports PNG row filters (ISO 32000-1, 7.4.4.4), so data without an alpha
/// channel passes through unchanged.
/// </summary>
internal static class PngImage
{
    /// <exception cref="InvalidDataException">The file is not of the kind that <see cref="Model.PngPicture"/> promises.</exception>
    public static ImageData Read(ReadOnlyMemory<byte> file)
    {
        var png = PngChunks.Read(file);
        return png.ColorType switch
        {
            PngColorType.GrayAlpha or PngColorType.RgbAlpha => PngAlpha.Split(png),
            PngColorType.Palette => ReadPaletteImage(png),
            _ => PassThrough(png, png.ColorType == PngColorType.Gray ? ImageData.Gray : ImageData.Rgb) with { ColorKey = ColorKeyOf(png) },
        };
    }

    /// <summary>Returns the Flate parameters for rows with PNG filters.</summary>
    public static PdfDictionary RowFilters(int channels, int bitDepth, int width) => new([
        ("Predictor", 15),
        ("Colors", channels),
        ("BitsPerComponent", bitDepth),
        ("Columns", width),
    ]);

    private static ImageData PassThrough(PngChunks png, PdfValue colorSpace) => new(
        png.Width,
        png.Height,
        colorSpace,
        png.BitDepth,
        new StreamData(png.Data, "FlateDecode", RowFilters(png.Channels, png.BitDepth, png.Width)));

    private static ImageData ReadPaletteImage(PngChunks png)
    {
        var entries = png.Palette.Length / 3;
        if (entries is 0 or > 256)
        {
            throw new InvalidDataException("The PNG file has no palette, or one with more than 256 entries.");
        }

        var image = PassThrough(png, new PdfArray([
            new PdfName("Indexed"),
            ImageData.Rgb,
            entries - 1,
            new PdfBytes(png.Palette[..(entries * 3)]),
        ]));
        return png.Transparency.Span.IndexOfAnyExcept((byte)255) < 0 ? image : image with { SoftMask = PngAlpha.FromPalette(png) };
    }

    // tRNS contains one transparent gray or color, with two bytes per sample.
    private static PdfArray? ColorKeyOf(PngChunks png)
    {
        if (png.Transparency.Length < png.Channels * 2)
        {
            return null;
        }

        var range = new List<PdfValue>();
        for (var i = 0; i < png.Channels; i++)
        {
            var sample = png.Transparency.Span[(i * 2) + 1] & ((1 << png.BitDepth) - 1);
            range.Add(sample);
            range.Add(sample);
        }

        return new PdfArray(range);
    }
}
