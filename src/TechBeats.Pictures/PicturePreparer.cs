using TechBeats.Model;
using TechBeats.Pictures.Colors;
using TechBeats.Pictures.Headers;

namespace TechBeats.Pictures;

/// <summary>
/// Makes of a picture's bytes what the page can use. It touches no file and no network and keeps nothing,
/// so it may run on many threads; what needs a decoder may run in a process of its own.
/// </summary>
public static class PicturePreparer
{
    /// <summary>
    /// Changes whenever the same bytes and limits would give another result:
    /// prepared copies of another version are made anew.
    /// </summary>
    public const int Version = 8;

    /// <summary>Pixels of a picture that only counts readers: it is dropped.</summary>
    private const int TrackingPixels = 2;

    /// <summary>
    /// Bytes a pixel below which a PNG is a drawing that shrinking would make larger, by its softened edges. A flat chart has 0.02.
    /// </summary>
    private const double DrawingDensity = 0.12;

    /// <summary>Bytes a pixel above which a PNG is a photograph that a JPEG would hold in a fifth.</summary>
    private const double PhotographDensity = 0.6;

    /// <summary>Bytes a pixel above which a JPEG was saved finer than anyone sees.</summary>
    private const double LavishDensity = 0.6;

    /// <summary>Pixels of the longer side of a picture that is not worth the trouble of making it smaller.</summary>
    private const int SmallPicture = 256;

    /// <summary>Bytes beside a JPEG's picture that are worth a copy without them: thumbnails, editors' notes.</summary>
    private const int MuchBesides = 1024;

    /// <summary>A drawing that is kept whole has at most this many times the pixels that the page can use.</summary>
    private const int DrawingExcess = 4;

    /// <summary>Prepares a picture whatever its bytes are.</summary>
    public static Preparation Prepare(ReadOnlyMemory<byte> bytes, FigureLimits limits) =>
        Glance(bytes.Span, limits) ?? Redraw(bytes, limits);

    /// <summary>Prepares a picture if that takes no decoder: our own code looks at its header, and at most inflates its data.</summary>
    /// <returns>What became of it; null when it must be decoded.</returns>
    public static Preparation? Glance(ReadOnlySpan<byte> bytes, FigureLimits limits)
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
        return IsFineAsItIs(bytes, header, colors, limits) ? Untouched(bytes, header, colors, limits) : null;
    }

    /// <summary>Decodes a picture and draws it anew; a picture that may be printed as it is stays so when that takes fewer bytes.</summary>
    public static Preparation Redraw(ReadOnlyMemory<byte> bytes, FigureLimits limits)
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
            && CanStand(header, limits)
            && CanKeepColors(header, colors)
            && IsSound(bytes.Span, header)
            ? Untouched(bytes.Span, header, colors, limits)
            : redrawn;
    }

    /// <summary>A picture that can be printed as it is, whatever its size; null for any other. No decoder is run.</summary>
    public static Printable? AsItIs(ReadOnlySpan<byte> bytes)
    {
        var whole = new FigureLimits(int.MaxValue, int.MaxValue, int.MaxValue, int.MaxValue, KeepsOriginals: true);
        return
            PictureHeaders.Read(bytes).Header is { } header
            && ColorReader.Read(bytes, header) is var colors
            && IsFineAsItIs(bytes, header, colors, whole)
            ? Untouched(bytes, header, colors, whole)
            : null;
    }

    /// <summary>The picture as it is, but for what a JPEG carries beside it where that is much.</summary>
    private static Printable Untouched(ReadOnlySpan<byte> bytes, PictureHeader header, PictureColors colors, FigureLimits limits)
    {
        var isJpeg = header.Format == PictureFormat.Jpeg;
        var bare =
            isJpeg && !limits.KeepsOriginals
                ? JpegSegments.Bare(bytes[..header.FirstFrameLength], colors.WhenKept == PictureColor.Profile)
                : null;
        return new Printable(
            isJpeg,
            bare?.Length + MuchBesides <= bytes.Length ? bare : null,
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

    private static bool IsFineAsItIs(ReadOnlySpan<byte> bytes, PictureHeader header, PictureColors colors, FigureLimits limits)
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
                        && (density <= LavishDensity || IsSmall(header))
                    : (density <= DrawingDensity && CanStand(header, limits))
                        || (density <= PhotographDensity && IsSmall(header))
                        || (
                            density <= PhotographDensity / 2 && header.Width <= limits.LineArtWidth && header.Height <= limits.LineArtHeight
                        )
            );
        return isFine && IsSound(bytes, header);
    }

    private static bool IsSmall(PictureHeader header) => Math.Max(header.Width, header.Height) <= SmallPicture;

    /// <summary>A JPEG is embedded with its profile; a PNG says nothing of colors that a page would hear.</summary>
    private static bool CanKeepColors(PictureHeader header, PictureColors colors) =>
        header.Format == PictureFormat.Jpeg || colors.Conversion is null;

    /// <summary>Whether a picture larger than the limits may still be printed as it is when that takes fewer bytes.</summary>
    private static bool CanStand(PictureHeader header, FigureLimits limits) =>
        header.Pixels <= DrawingExcess * (long)limits.LineArtWidth * limits.LineArtHeight
        && header.Width <= DrawingExcess * limits.LineArtWidth
        && header.Height <= DrawingExcess * limits.LineArtHeight;

    /// <summary>A PNG that nobody has decoded yet must prove that its data is all there.</summary>
    private static bool IsSound(ReadOnlySpan<byte> bytes, PictureHeader header) =>
        header.Format != PictureFormat.Png || PngProof.Holds(bytes[..header.FirstFrameLength]);
}
