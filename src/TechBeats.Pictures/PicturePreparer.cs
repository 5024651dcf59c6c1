using TechBeats.Model;
using TechBeats.Pictures.Colors;
using TechBeats.Pictures.Headers;

namespace TechBeats.Pictures;

/// <summary>
/// Prepares a picture's bytes for the page. It uses no files and no network and is stateless, so it may run on many threads. Decoding may
/// run in a process of its own.
/// </summary>
public static class PicturePreparer
{
    /// <summary>
    /// Version of the results. It changes whenever equal bytes and limits give another result, which invalidates prepared copies.
    /// </summary>
    public const int Version = 9;

    /// <summary>Maximum side of a tracking pixel, which is dropped.</summary>
    private const int TrackingPixels = 2;

    /// <summary>
    /// Bytes per pixel below which a PNG is a drawing. Scaling would soften its edges and make it larger. A flat chart has 0.02.
    /// </summary>
    private const double DrawingDensity = 0.12;

    /// <summary>Bytes per pixel above which a PNG is a photograph, which a JPEG stores in a fifth of the bytes.</summary>
    private const double PhotographDensity = 0.6;

    /// <summary>Bytes per pixel above which a JPEG has more quality than is visible.</summary>
    private const double MaximumJpegDensity = 0.6;

    /// <summary>Longer side in pixels of a picture that is too small to be worth scaling.</summary>
    private const int SmallPicture = 256;

    /// <summary>Bytes of metadata in a JPEG that justify a copy without them: thumbnails, editors' notes.</summary>
    private const int MinimumMetadataSaving = 1024;

    /// <summary>Maximum ratio of a drawing's pixels to those that the page can use, if it stays unscaled.</summary>
    private const int MaximumDrawingRatio = 4;

    /// <summary>Prepares a picture in any format.</summary>
    public static Preparation Prepare(ReadOnlyMemory<byte> bytes, FigureLimits limits) =>
        PrepareWithoutDecoder(bytes.Span, limits) ?? Reencode(bytes, limits);

    /// <summary>Prepares a picture without a decoder: this project's code reads its header and inflates its data at most.</summary>
    /// <returns>The result, or null if the picture must be decoded.</returns>
    public static Preparation? PrepareWithoutDecoder(ReadOnlySpan<byte> bytes, FigureLimits limits)
    {
        var (header, loss) = PictureHeaders.Read(bytes);
        if (header is null)
        {
            return new Unprintable(loss!);
        }

        if ((header.Width <= TrackingPixels && header.Height <= TrackingPixels) || header.Width == 1 || header.Height == 1)
        {
            return new Unprintable(new FigureDropped());
        }

        var colors = ColorReader.Read(bytes, header);
        return IsPrintableUnchanged(bytes, header, colors, limits) ? Unchanged(bytes, header, colors, limits) : null;
    }

    /// <summary>Decodes a picture and encodes it again. A printable original stays unchanged if it takes fewer bytes.</summary>
    public static Preparation Reencode(ReadOnlyMemory<byte> bytes, FigureLimits limits)
    {
        var (header, loss) = PictureHeaders.Read(bytes.Span);
        if (header is null)
        {
            return new Unprintable(loss!);
        }

        var colors = ColorReader.Read(bytes.Span, header);
        var redrawn = PictureRedrawer.Redraw(bytes, header, colors, limits);
        return
            redrawn is Printable { Bytes.Length: var length }
            && header.IsPrintable
            && length >= header.FirstFrameLength
            && CanStayUnscaled(header, limits)
            && CanKeepColors(header, colors)
            && IsSound(bytes.Span, header)
            ? Unchanged(bytes.Span, header, colors, limits)
            : redrawn;
    }

    /// <summary>The picture unchanged at any size, or null if it is not printable. It needs no decoder.</summary>
    public static Printable? PrepareUnchanged(ReadOnlySpan<byte> bytes)
    {
        var whole = new FigureLimits(int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, KeepsOriginals: true);
        return
            PictureHeaders.Read(bytes).Header is { } header
            && ColorReader.Read(bytes, header) is var colors
            && IsPrintableUnchanged(bytes, header, colors, whole)
            ? Unchanged(bytes, header, colors, whole)
            : null;
    }

    /// <summary>The picture unchanged, or a JPEG without extensive metadata.</summary>
    private static Printable Unchanged(ReadOnlySpan<byte> bytes, PictureHeader header, PictureColors colors, FigureLimits limits)
    {
        var isJpeg = header.Format == PictureFormat.Jpeg;
        var bare =
            isJpeg && !limits.KeepsOriginals
                ? JpegSegments.WithoutMetadata(bytes[..header.FirstFrameLength], colors.WhenKept == PictureColor.Profile)
                : null;
        return new Printable(
            isJpeg,
            bare?.Length + MinimumMetadataSaving <= bytes.Length ? bare : null,
            header.Width,
            header.Height,
            header.Width,
            header.Height,
            header.Channels <= 2 ? 1 : 3,
            IsAnimated: false)
        {
            Color = colors.WhenKept,
        };
    }

    private static bool IsPrintableUnchanged(ReadOnlySpan<byte> bytes, PictureHeader header, PictureColors colors, FigureLimits limits)
    {
        if (!header.IsPrintable || !CanKeepColors(header, colors))
        {
            return false;
        }

        var density = (double)header.FirstFrameLength / header.Pixels;
        var isFine =
            limits.KeepsOriginals
            || (
                header.Format == PictureFormat.Jpeg
                    ? PictureFit.Within(header.Width, header.Height, limits.PhotographWidth, limits.PhotographHeight)
                        == (header.Width, header.Height)
                        && (density <= MaximumJpegDensity || IsSmall(header))
                    : (density <= DrawingDensity && CanStayUnscaled(header, limits))
                        || (density <= PhotographDensity && IsSmall(header))
                        || (
                            density <= PhotographDensity / 2 && header.Width <= limits.LineArtWidth && header.Height <= limits.LineArtHeight
                        )
            );
        return isFine && IsSound(bytes, header);
    }

    private static bool IsSmall(PictureHeader header) => Math.Max(header.Width, header.Height) <= SmallPicture;

    /// <summary>A JPEG is embedded with its profile. PDF ignores the color data of a PNG.</summary>
    private static bool CanKeepColors(PictureHeader header, PictureColors colors) =>
        header.Format == PictureFormat.Jpeg || colors.Conversion is null;

    /// <summary>Whether a picture above the limits may stay unscaled if that takes fewer bytes.</summary>
    private static bool CanStayUnscaled(PictureHeader header, FigureLimits limits) =>
        header.Pixels <= MaximumDrawingRatio * (long)limits.LineArtWidth * limits.LineArtHeight
        && header.Width <= MaximumDrawingRatio * limits.LineArtWidth
        && header.Height <= MaximumDrawingRatio * limits.LineArtHeight;

    /// <summary>A picture that is not decoded must prove that its data is complete.</summary>
    private static bool IsSound(ReadOnlySpan<byte> bytes, PictureHeader header) => Completeness.Measure(bytes, header).IsWhole;
}
