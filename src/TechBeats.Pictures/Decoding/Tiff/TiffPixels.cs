using TechBeats.Pictures.Colors;
using TechBeats.Pictures.Headers;

namespace TechBeats.Pictures.Decoding.Tiff;

/// <summary>
/// Decodes the first page of a TIFF (revision 6.0): gray, RGB, palette or CMYK of 1 to 16 bits, in strips or tiles. A damaged strip can
/// keep ImageSharp's decoder busy forever.
/// </summary>
internal static class TiffPixels
{
    private const int MaximumParts = 1_000_000;

    /// <summary>Decodes to 3 bytes per pixel, or 4 with alpha.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="header">The file's header.</param>
    /// <param name="inks">Colors of the inks, or null to compute them from the light that the inks leave.</param>
    /// <exception cref="InvalidDataException">A part is missing or damaged.</exception>
    public static byte[] Read(ReadOnlySpan<byte> bytes, PictureHeader header, InkTable? inks = null)
    {
        var directory = new TiffDirectory(bytes);
        var layout = TiffLayout.Read(directory, header);
        var offsets = directory.Values(layout.IsTiled ? 324 : 273, MaximumParts);
        var lengths = directory.Values(layout.IsTiled ? 325 : 279, MaximumParts);
        var palette = directory.Values(320, 3 << 16);
        if (offsets.Length < layout.Parts || lengths.Length < layout.Parts || (layout.Kind == 3 && palette.Length < 3 << layout.Depth))
        {
            throw new InvalidDataException("Strips or tiles are missing");
        }

        var channels = header.HasAlpha ? 4 : 3;
        var pixels = new byte[header.Pixels * channels];
        pixels.AsSpan().Fill(byte.MaxValue);
        var inParts = Enumerable.Range(0, layout.Planes).Select(_ => new byte[layout.Stride * layout.RowsOfPart]).ToArray();
        var inPlane = new byte[layout.SamplesOfPart * layout.PartWidth];
        var samples = layout.Planes == 1 ? inPlane : new byte[layout.Samples * layout.PartWidth];
        for (var part = 0; part < layout.PartsOfPlane; part++)
        {
            var (left, top) = layout.Place(part);
            var rows = layout.IsTiled ? layout.RowsOfPart : Math.Min(layout.RowsOfPart, header.Height - top);
            for (var plane = 0; plane < layout.Planes; plane++)
            {
                var index = (plane * layout.PartsOfPlane) + part;
                if (offsets[index] > bytes.Length || lengths[index] > bytes.Length - offsets[index])
                {
                    throw new InvalidDataException("A strip or tile reaches out of the file");
                }

                var data = bytes.Slice((int)offsets[index], (int)lengths[index]);
                TiffCompression.Decompress(
                    layout.Compression,
                    layout.IsReversed ? Reversed(data) : data,
                    inParts[plane].AsSpan(0, rows * layout.Stride)
                );
            }

            for (var row = 0; row < rows && top + row < header.Height; row++)
            {
                for (var plane = 0; plane < layout.Planes; plane++)
                {
                    layout.Unpack(inParts[plane].AsSpan(row * layout.Stride, layout.Stride), inPlane);
                    for (var x = 0; layout.Planes > 1 && x < inPlane.Length; x++)
                    {
                        samples[(x * layout.Planes) + plane] = inPlane[x];
                    }
                }

                var width = Math.Min(layout.PartWidth, header.Width - left);
                Paint(
                    pixels.AsSpan(checked((((top + row) * header.Width) + left) * channels), width * channels),
                    channels,
                    samples,
                    layout,
                    palette,
                    inks
                );
            }
        }

        return pixels;
    }

    /// <summary>Reverses the bits of each byte (field 266).</summary>
    private static byte[] Reversed(ReadOnlySpan<byte> data)
    {
        var reversed = new byte[data.Length];
        for (var at = 0; at < data.Length; at++)
        {
            var value = data[at];
            for (var bit = 0; bit < 8; bit++)
            {
                reversed[at] = (byte)((reversed[at] << 1) | (value & 1));
                value >>= 1;
            }
        }

        return reversed;
    }

    private static void Paint(
        Span<byte> target,
        int channels,
        ReadOnlySpan<byte> samples,
        TiffLayout layout,
        uint[] palette,
        InkTable? inks
    )
    {
        var size = layout.Samples;
        for (int at = 0, from = 0; at < target.Length; at += channels, from += size)
        {
            var pixel = samples.Slice(from, size);
            if (layout.Kind == 5 && inks is not null)
            {
                inks.Apply(pixel, target[at..]);
                continue;
            }

            var colors = layout.Kind == 2 ? 3 : layout.Kind == 5 ? 4 : 1;
            (target[at], target[at + 1], target[at + 2]) = layout.Kind switch
            {
                0 => Gray((byte)(255 - pixel[0])),
                1 => Gray(pixel[0]),
                3 => (
                    (byte)(palette[pixel[0]] >> 8),
                    (byte)(palette[pixel[0] + (1 << layout.Depth)] >> 8),
                    (byte)(palette[pixel[0] + (2 << layout.Depth)] >> 8)
                ),
                5 => (Ink(pixel[0], pixel[3]), Ink(pixel[1], pixel[3]), Ink(pixel[2], pixel[3])),
                _ => (pixel[0], pixel[1], pixel[2]),
            };
            if (channels == 4 && size > colors)
            {
                var alpha = pixel[colors];
                target[at + 3] = alpha;
                if (layout.IsMultiplied && alpha > 0)
                {
                    for (var channel = 0; channel < 3; channel++)
                    {
                        target[at + channel] = (byte)Math.Min(255, ((target[at + channel] * 255) + (alpha / 2)) / alpha);
                    }
                }
            }
        }
    }

    private static (byte, byte, byte) Gray(byte value) => (value, value, value);

    /// <summary>The light that an ink and black leave.</summary>
    private static byte Ink(byte ink, byte black) => (byte)(((255 - ink) * (255 - black) + 127) / 255);
}
