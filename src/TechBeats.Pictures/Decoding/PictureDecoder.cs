using System.Runtime.InteropServices;
using SixLabors.ImageSharp;
using SixLabors.ImageSharp.Advanced;
using SixLabors.ImageSharp.Formats;
using SixLabors.ImageSharp.Formats.Gif;
using SixLabors.ImageSharp.Formats.Jpeg;
using SixLabors.ImageSharp.Formats.Png;
using SixLabors.ImageSharp.Formats.Webp;
using SixLabors.ImageSharp.Memory;
using SixLabors.ImageSharp.Metadata;
using SixLabors.ImageSharp.PixelFormats;
using TechBeats.Pictures.Colors;
using TechBeats.Pictures.Decoding.Bmp;
using TechBeats.Pictures.Decoding.Tiff;
using TechBeats.Pictures.Headers;
using TechBeats.Pictures.Png;

namespace TechBeats.Pictures.Decoding;

/// <summary>
/// Decodes pictures: TIFF and BMP by this project's code, other formats by ImageSharp. ImageSharp receives only bytes with a checked
/// header, only one frame, and one explicit decoder.
/// </summary>
internal static class PictureDecoder
{
    /// <summary>One thread per picture. Pictures are decoded in parallel, and the result must not depend on the number of cores.</summary>
    public static Configuration Settings { get; } = new()
    {
        MaxDegreeOfParallelism = 1,
        MemoryAllocator = new CleanAllocator(MemoryAllocator.Create(new MemoryAllocatorOptions { MaximumPoolSizeMegabytes = 96 })),
    };

    /// <summary>Decodes the first frame as stored, without applying the orientation. Missing rows are blank.</summary>
    /// <returns>The picture, and false if pixels are missing.</returns>
    public static (Image<TPixel> Picture, bool IsWhole) Decode<TPixel>(ReadOnlyMemory<byte> bytes, PictureHeader header)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        var (isWhole, rows) = Completeness.Measure(bytes.Span, header);
        if (rows == 0)
        {
            throw new InvalidDataException("The data describes no pixels");
        }

        if (!isWhole && header.Format == PictureFormat.Png)
        {
            bytes = PngRepair.Complete(bytes.Span[..header.FirstFrameLength]);
            header = header with { FirstFrameLength = bytes.Length };
        }

        var picture = DecodeFrame<TPixel>(bytes, header);
        Blank(picture, rows);
        return (picture, isWhole && !(header.Format == PictureFormat.Webp && WebpTail.Matters(bytes.Span, header, picture)));
    }

    /// <summary>Decodes the first frame of a picture as the decoder leaves it.</summary>
    internal static Image<TPixel> DecodeFrame<TPixel>(ReadOnlyMemory<byte> bytes, PictureHeader header)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        var frame = bytes.Span[..header.FirstFrameLength];
        return header.Format switch
        {
            PictureFormat.Png => Foreign<TPixel>(frame, new PngDecoder { IgnoreMetadata = true }, header),
            PictureFormat.Jpeg => Foreign<TPixel>(frame, new JpegDecoder { IgnoreMetadata = true }, header),
            PictureFormat.Gif => Foreign<TPixel>(
                GifHeader.WithRoom(frame, header),
                new GifDecoder { IgnoreMetadata = true, DecodingMode = FrameDecodingMode.First },
                header
            ),
            PictureFormat.Webp => Foreign<TPixel>(
                header.Frames > 1 ? WebpHeader.FirstFrame(frame) : frame,
                new WebpDecoder { IgnoreMetadata = true },
                header
            ),
            PictureFormat.Bmp => Own<TPixel>(BmpPixels.Read(frame), header),
            PictureFormat.Tiff => Own<TPixel>(TiffPixels.Read(frame, header), header),
            PictureFormat.Ico when IcoHeader.Largest(frame) is var largest => IcoHeader.IsPng(largest)
                ? Foreign<TPixel>(largest, new PngDecoder { IgnoreMetadata = true }, header)
                : Own<TPixel>(BmpPixels.ReadIcon(largest), header),
            _ => throw new InvalidOperationException($"No decoder for {header.Format}"),
        };
    }

    /// <summary>Decodes a CMYK picture with a table of ink colors. Missing rows are blank.</summary>
    /// <returns>The picture, and false if pixels are missing.</returns>
    public static (Image<Rgb24> Picture, bool IsWhole) Decode(ReadOnlyMemory<byte> bytes, PictureHeader header, InkTable table)
    {
        var (isWhole, rows) = Completeness.Measure(bytes.Span, header);
        var picture = DecodeInks(bytes, header, table);
        Blank(picture, rows);
        return (picture, isWhole);
    }

    private static void Blank<TPixel>(Image<TPixel> picture, int rows)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        var paper = default(TPixel);
        paper.FromRgba32(new Rgba32(byte.MaxValue, byte.MaxValue, byte.MaxValue));
        for (var y = rows; y < picture.Height; y++)
        {
            picture.DangerousGetPixelRowMemory(y).Span.Fill(paper);
        }
    }

    private static Image<Rgb24> DecodeInks(ReadOnlyMemory<byte> bytes, PictureHeader header, InkTable table)
    {
        var frame = bytes.Span[..header.FirstFrameLength];
        if (header.Format == PictureFormat.Tiff)
        {
            return Own<Rgb24>(TiffPixels.Read(frame, header, table), header);
        }

        // The decoder returns (1 - ink) (1 - black). With constant inks, each factor can be read separately.
        var picture = Foreign<Rgb24>(JpegInks.With(frame, black: false), new JpegDecoder { IgnoreMetadata = true }, header);
        using var blacks = Foreign<Rgb24>(JpegInks.With(frame, black: true), new JpegDecoder { IgnoreMetadata = true }, header);
        var factor = byte.MaxValue / (float)JpegInks.ConstantValue;
        Span<byte> inks = stackalloc byte[4];
        for (var y = 0; y < picture.Height; y++)
        {
            var colors = picture.DangerousGetPixelRowMemory(y).Span;
            var black = blacks.DangerousGetPixelRowMemory(y).Span;
            var (last, lastBlack, done) = (default(Rgb24), default(byte), default(Rgb24));
            for (var x = 0; x < colors.Length; x++)
            {
                if (x == 0 || colors[x] != last || black[x].G != lastBlack)
                {
                    (last, lastBlack) = (colors[x], black[x].G);
                    (inks[0], inks[1], inks[2], inks[3]) = (Ink(last.R), Ink(last.G), Ink(last.B), Ink(lastBlack));
                    table.Apply(inks, MemoryMarshal.AsBytes(new Span<Rgb24>(ref done)));
                }

                colors[x] = done;
            }
        }

        return picture;

        byte Ink(byte left) => (byte)(byte.MaxValue - Math.Min(byte.MaxValue, (int)((left * factor) + 0.5f)));
    }

    private static Image<TPixel> Own<TPixel>(byte[] pixels, PictureHeader header)
        where TPixel : unmanaged, IPixel<TPixel> => Image.LoadPixelData<TPixel>(Settings, pixels, header.Width, header.Height);

    private static Image<TPixel> Foreign<TPixel>(ReadOnlySpan<byte> frame, IImageDecoder decoder, PictureHeader header)
        where TPixel : unmanaged, IPixel<TPixel>
    {
        var picture = Image.Load<TPixel>(Settings, frame, decoder);
        while (picture.Frames.Count > 1)
        {
            picture.Frames.RemoveFrame(picture.Frames.Count - 1);
        }

        if (picture.Width == header.Width && picture.Height == header.Height)
        {
            return picture;
        }

        picture.Dispose();
        throw new InvalidDataException("The decoder found another size than the header tells");
    }
}
