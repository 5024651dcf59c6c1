using System.Runtime.InteropServices;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Advanced;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Memory;
using SixLabors.ImageSharp.Metadata;
using SixLabors.ImageSharp.PixelFormats;
using SixLabors.ImageSharp.Processing;
using TechBeats.Model;
using TechBeats.Pictures.Colors;
using TechBeats.Pictures.Decoding;
using TechBeats.Pictures.Headers;
using TechBeats.Pictures.Pixels;
using TechBeats.Pictures.Png;

namespace TechBeats.Pictures;

/// <summary>
/// Decodes a picture, scales it to the page, applies its orientation and encodes it again. Only this file and <see cref="PictureDecoder"/>
/// use ImageSharp.
/// </summary>
internal static class PictureRedrawer
{
    /// <summary>Quality without visible loss at reading distance (libjpeg's scale).</summary>
    private const int JpegQuality = 82;

    /// <summary>Quality for sharp edges: screenshots of colored text, and pictures that are printed with large pixels.</summary>
    private const int JpegQualityOfEdges = 90;

    /// <summary>Minimum quality of a picture that was compressed with loss before.</summary>
    private const int MinimumQuality = 62;

    /// <summary>The same for sharp edges. Text stays legible.</summary>
    private const int MinimumQualityOfEdges = 66;

    private const int QualityStep = 4;

    /// <summary>Maximum ratio of a picture's bytes to those of an original that was compressed with loss.</summary>
    private const double MaximumGrowth = 1.2;

    /// <summary>Longer side in pixels of a photograph that is small on a screen, so its pixels are large on paper.</summary>
    private const int SmallPhotograph = 256;

    /// <summary>Longer side in pixels of a photograph that takes few bytes in any format.</summary>
    private const int TinyPhotograph = 32;

    public static Preparation Redraw(ReadOnlyMemory<byte> bytes, PictureHeader header, PictureColors colors, FigureLimits limits)
    {
        try
        {
            return header switch
            {
                { Channels: 4, HasAlpha: false } when colors.Inks is { } inks => RedrawInks(bytes, header, colors, inks, limits),
                { HasAlpha: true } or { Format: PictureFormat.Gif } => RedrawAlpha(bytes, header, colors, limits),
                { Channels: 1, Format: PictureFormat.Png or PictureFormat.Jpeg } => RedrawOpaque<L8>(bytes, header, colors, limits),
                _ => RedrawOpaque<Rgb24>(bytes, header, colors, limits),
            };
        }
        catch (Exception failure) when (IsDecoderException(failure))
        {
            return new Unprintable(new FigureLost(LossReason.Undecodable, LossCause.Damaged, NameOf(header.Format)));
        }
    }

    /// <summary>Exceptions of decoders for invalid bytes. The decoder documents only the first two.</summary>
    private static bool IsDecoderException(Exception failure) => failure
        is ImageFormatException or ImageProcessingException
        or InvalidMemoryOperationException or IOException or InvalidDataException or NotSupportedException or InvalidOperationException
        or ArgumentException or IndexOutOfRangeException or NullReferenceException or OverflowException or DivideByZeroException;

    private static string NameOf(PictureFormat format) => format == PictureFormat.Webp ? "WebP" : format.ToString().ToUpperInvariant();

    private static Preparation RedrawAlpha(ReadOnlyMemory<byte> bytes, PictureHeader header, PictureColors colors, FigureLimits limits)
    {
        var (picture, isWhole) = PictureDecoder.Decode<Rgba32>(bytes, header);
        using var owned = picture;
        if (IsInvisible(picture))
        {
            return new Unprintable(new FigureDropped());
        }

        if (IsOpaque(picture))
        {
            using var opaque = picture.CloneAs<Rgb24>(PictureDecoder.Settings);
            return Draw(opaque, isWhole, header, colors, limits);
        }

        return Draw(picture, isWhole, header, colors, limits);
    }

    private static Printable RedrawOpaque<TPixel>(
        ReadOnlyMemory<byte> bytes,
        PictureHeader header,
        PictureColors colors,
        FigureLimits limits
    )
        where TPixel : unmanaged, IPixel<TPixel>
    {
        var (picture, isWhole) = PictureDecoder.Decode<TPixel>(bytes, header);
        using var owned = picture;
        return Draw(picture, isWhole, header, colors, limits);
    }

    private static Printable RedrawInks(
        ReadOnlyMemory<byte> bytes,
        PictureHeader header,
        PictureColors colors,
        InkTable inks,
        FigureLimits limits
    )
    {
        var (picture, isWhole) = PictureDecoder.Decode(bytes, header, inks);
        using var owned = picture;
        return Draw(picture, isWhole, header, colors, limits);
    }

    private static Printable Draw<TPixel>(
        Image<TPixel> picture, bool isWhole, PictureHeader header, PictureColors colors, FigureLimits limits)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        var isLossy = header.Format is PictureFormat.Jpeg || header.IsLossy;

        // The option for originals keeps every pixel.
        var keepsPixels = limits.KeepsOriginals && !isLossy;
        var isPhotograph = header.Format is PictureFormat.Jpeg || (!keepsPixels && PixelLook.IsPhotograph(Grid(picture)));
        var (naturalWidth, naturalHeight) = (header.UprightWidth, header.UprightHeight);
        var (width, height) = limits.KeepsOriginals ? (naturalWidth, naturalHeight)
            : isPhotograph ? PictureFit.Within(naturalWidth, naturalHeight, limits.PhotographWidth, limits.PhotographHeight)
            : PictureFit.Within(naturalWidth, naturalHeight, limits.LineArtWidth, limits.LineArtHeight);
        using var drawn = Shrink(picture, header.Orientation, width, height);
        Convert(drawn, colors.Conversion);
        var (encoded, isJpeg) = keepsPixels ? (PngWriter.Write(Grid(drawn)), false)
            : isLossy ? EncodeAgain(drawn, isPhotograph, MaximumGrowth * header.FirstFrameLength)
            : Encode(drawn, isPhotograph);
        // An unconverted profile stays with the picture, unless gray became color.
        var keepsProfile = isJpeg && !colors.Profile.IsEmpty && (Size<TPixel>() == 1 || header.Channels >= 3);
        encoded = keepsProfile ? JpegSegments.WithProfile(encoded, colors.Profile.Span) : encoded;
        return new Printable(
            isJpeg,
            encoded,
            width,
            height,
            naturalWidth,
            naturalHeight,
            isJpeg ? Size<TPixel>() : 3,
            header.Frames > 1 && header.Format != PictureFormat.Tiff
        )
        {
            Color = keepsProfile ? PictureColor.Profile : colors.WhenConverted,
            IsDamaged = !isWhole,
        };
    }

    /// <summary>Scales a picture to its printed size and applies the orientation. Returns the same instance if nothing changes.</summary>
    internal static Image<TPixel> Shrink<TPixel>(Image<TPixel> picture, int orientation, int width, int height)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        var size = orientation >= 5 ? new Size(height, width) : new Size(width, height);
        var drawn = picture;
        if (size != picture.Size() && Size<TPixel>() == 4)
        {
            // Resize weighs colors by alpha.
            picture.Mutate(PictureDecoder.Settings, drawing => drawing.Resize(size, KnownResamplers.Bicubic, compand: false));
        }
        else if (size != picture.Size())
        {
            drawn = new Image<TPixel>(PictureDecoder.Settings, size.Width, size.Height);
            PixelScaler.Scale(Grid(picture), size.Width, size.Height, y => MemoryMarshal.AsBytes(drawn.DangerousGetPixelRowMemory(y).Span));
        }

        if (orientation is > 1 and <= 8)
        {
            drawn.Mutate(PictureDecoder.Settings, drawing => Turn(drawing, orientation));
        }

        return drawn;
    }

    /// <summary>
    /// Encodes a photograph as JPEG, with a mask if it has transparency. Line art and tiny pictures become PNG, unless a JPEG takes less
    /// than a third.
    /// </summary>
    internal static (byte[] Bytes, bool IsJpeg) Encode<TPixel>(Image<TPixel> picture, bool isPhotograph)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        var longer = Math.Max(picture.Width, picture.Height);
        if (isPhotograph && longer > TinyPhotograph)
        {
            return (EncodeLossy(picture, longer > SmallPhotograph ? JpegQuality : JpegQualityOfEdges), true);
        }

        var encoded = PngWriter.Write(Grid(picture));
        return
            encoded.Length > (long)picture.Width * picture.Height
            && EncodeLossy(picture, JpegQualityOfEdges) is var smaller
            && smaller.Length < encoded.Length / 3
            ? (smaller, true)
            : (encoded, false);
    }

    /// <summary>
    /// Encodes a picture that was compressed with loss before. PNG would store that loss exactly, at many times the bytes. The quality
    /// falls until the picture fits, but not below the minimum for its kind.
    /// </summary>
    private static (byte[] Bytes, bool IsJpeg) EncodeAgain<TPixel>(Image<TPixel> picture, bool isPhotograph, double maximumBytes)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        var (bytes, isJpeg) = Encode(picture, isPhotograph);
        var quality = isPhotograph ? JpegQuality : JpegQualityOfEdges;
        var least = isPhotograph ? MinimumQuality : MinimumQualityOfEdges;
        for (; bytes.Length > maximumBytes && quality >= least; quality -= QualityStep)
        {
            if (EncodeLossy(picture, quality) is var smaller && smaller.Length < bytes.Length)
            {
                (bytes, isJpeg) = (smaller, true);
            }
        }

        return (bytes, isJpeg);
    }

    private static byte[] EncodeLossy<TPixel>(Image<TPixel> picture, int quality)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        if (Size<TPixel>() != 4)
        {
            return EncodeJpeg(picture, quality, Size<TPixel>());
        }

        var pixels = Grid(picture);
        using var colors = new Image<Rgb24>(PictureDecoder.Settings, picture.Width, picture.Height);
        PixelMask.Colors(pixels, y => MemoryMarshal.AsBytes(colors.DangerousGetPixelRowMemory(y).Span));
        return MaskedJpeg.Join(EncodeJpeg(colors, quality, 3), PngWriter.WriteGray(PixelMask.Alpha(pixels)));
    }

    /// <summary>The pixels as a grid for this project's code.</summary>
    internal static PixelGrid Grid<TPixel>(Image<TPixel> picture)
        where TPixel : unmanaged, IPixel<TPixel> =>
        new(picture.Width, picture.Height, Size<TPixel>(), y => MemoryMarshal.AsBytes(picture.DangerousGetPixelRowMemory(y).Span));

    /// <summary>Bytes per pixel.</summary>
    private static int Size<TPixel>()
        where TPixel : unmanaged => Marshal.SizeOf<TPixel>();

    private static void Convert<TPixel>(Image<TPixel> picture, ColorConversion? conversion)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        for (var y = 0; conversion is not null && y < picture.Height; y++)
        {
            conversion.Apply(MemoryMarshal.AsBytes(picture.DangerousGetPixelRowMemory(y).Span), Size<TPixel>());
        }
    }

    /// <summary>True if all pixels are transparent: a placeholder or a tracking pixel.</summary>
    private static bool IsInvisible(Image<Rgba32> picture)
    {
        for (var y = 0; y < picture.Height; y++)
        {
            foreach (var pixel in picture.DangerousGetPixelRowMemory(y).Span)
            {
                if (pixel.A != 0)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsOpaque(Image<Rgba32> picture)
    {
        for (var y = 0; y < picture.Height; y++)
        {
            foreach (var pixel in picture.DangerousGetPixelRowMemory(y).Span)
            {
                if (pixel.A != byte.MaxValue)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static void Turn(IImageProcessingContext drawing, int orientation)
    {
        var (rotation, flip) = orientation switch
        {
            2 => (RotateMode.None, FlipMode.Horizontal),
            3 => (RotateMode.Rotate180, FlipMode.None),
            4 => (RotateMode.None, FlipMode.Vertical),
            5 => (RotateMode.Rotate90, FlipMode.Horizontal),
            6 => (RotateMode.Rotate90, FlipMode.None),
            7 => (RotateMode.Rotate90, FlipMode.Vertical),
            8 => (RotateMode.Rotate270, FlipMode.None),
            _ => (RotateMode.None, FlipMode.None),
        };
        drawing.RotateFlip(rotation, flip);
    }

    private static byte[] EncodeJpeg<TPixel>(Image<TPixel> picture, int quality, int components)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        picture.Metadata.ExifProfile = null;
        picture.Metadata.XmpProfile = null;
        picture.Metadata.IptcProfile = null;
        picture.Metadata.IccProfile = null;
        picture.Metadata.ResolutionUnits = PixelResolutionUnit.AspectRatio;
        picture.Metadata.HorizontalResolution = 1;
        picture.Metadata.VerticalResolution = 1;
        using var stream = new MemoryStream();
        picture.Save(
            stream,
            new JpegEncoder
            {
                Quality = quality,
                ColorType =
                    components == 1 ? JpegColorType.Luminance
                    : quality >= JpegQualityOfEdges ? JpegColorType.YCbCrRatio444
                    : JpegColorType.YCbCrRatio420,
            }
        );
        return stream.ToArray();
    }
}
