using TechBeats.Model;
using TechBeats.Pdf.Objects;

namespace TechBeats.Pdf.Pictures;

/// <summary>Writes image XObjects (ISO 32000-1, 8.9.5).</summary>
internal static class PictureWriter
{
    /// <summary>Reads the data of a picture. JPEGs and most PNGs pass through unchanged. Thread-safe.</summary>
    /// <exception cref="InvalidDataException">The file is damaged or of another kind than the picture says.</exception>
    public static ImageData Read(RasterPicture picture) => picture switch
    {
        JpegPicture jpeg => JpegImage.Read(jpeg),
        PngPicture png => PngImage.Read(png.Open()),
        _ => throw new ArgumentException($"No image for {picture.GetType().Name}.", nameof(picture)),
    };

    public static void Write(PdfFile file, ObjectNumber number, ImageData image, ProfileTable profiles)
    {
        PdfReference? softMask = null;
        if (image.SoftMask is { } mask)
        {
            softMask = new PdfReference(file.Reserve());
            Write(file, softMask.Number, mask, profiles);
        }

        file.WriteStream(
            number,
            [
                ("Type", new PdfName("XObject")),
                ("Subtype", new PdfName("Image")),
                ("Width", image.Width),
                ("Height", image.Height),
                ("ColorSpace", image.Profile is { } profile ? profiles.ColorSpaceOf(profile) : image.ColorSpace),
                ("BitsPerComponent", image.BitsPerComponent),
                ("SMask", softMask),
                ("Mask", image.ColorKey),
            ],
            image.Data);
    }
}
