using TechBeats.Pictures.Headers;

namespace TechBeats.Pictures.Decoding.Tiff;

/// <summary>The layout of a TIFF's pixels in strips or tiles, both called parts here.</summary>
internal sealed record TiffLayout
{
    /// <summary>The photometric interpretation (field 262): 0 white is zero, 1 black is zero, 2 RGB, 3 palette, 5 CMYK.</summary>
    public required uint Kind { get; init; }

    public required uint Compression { get; init; }

    /// <summary>Bits per sample: 1, 2, 4, 8 or 16.</summary>
    public required int Depth { get; init; }

    /// <summary>Samples per pixel, including alpha and other extra samples.</summary>
    public required int Samples { get; init; }

    /// <summary>True if each sample is stored in its own parts.</summary>
    public required bool IsPlanar { get; init; }

    public required bool IsTiled { get; init; }

    /// <summary>True if the lowest bit of a byte holds the first pixel.</summary>
    public required bool IsReversed { get; init; }

    /// <summary>True if colors are premultiplied by alpha.</summary>
    public required bool IsMultiplied { get; init; }

    /// <summary>True if rows contain horizontal differences (section 14).</summary>
    public required bool IsPredicted { get; init; }

    public required bool IsLittle { get; init; }

    public required int PartWidth { get; init; }

    public required int RowsOfPart { get; init; }

    public required int PartsAcross { get; init; }

    public required int PartsDown { get; init; }

    public int SamplesOfPart => IsPlanar ? 1 : Samples;

    /// <summary>Number of planes: one, or one per sample.</summary>
    public int Planes => IsPlanar ? Samples : 1;

    public int PartsOfPlane => PartsAcross * PartsDown;

    public int Parts => PartsOfPlane * Planes;

    /// <summary>Bytes per row of a part.</summary>
    public int Stride => (int)((((long)PartWidth * SamplesOfPart * Depth) + 7) / 8);

    /// <exception cref="InvalidDataException">The fields contradict each other.</exception>
    public static TiffLayout Read(TiffDirectory directory, PictureHeader header)
    {
        var isTiled = directory.Value(322) > 0;
        var (width, rows) = isTiled
            ? (directory.Value(322), directory.Value(323))
            : ((uint)header.Width, Math.Min(directory.Value(278, uint.MaxValue), (uint)header.Height));
        var depths = directory.Values(258, 8);
        var depth = depths.Length == 0 ? 1 : (int)depths[0];
        var (samples, kind) = ((int)directory.Value(277, 1), directory.Value(262));
        var least = kind switch { 2 => 3, 5 => 4, _ => 1 };

        // Real tiles are at most a little larger than the picture. Far larger ones only waste memory.
        if (
            width == 0
            || rows == 0
            || width > header.Width + 4096L
            || rows > header.Height + 4096L
            || width * (long)rows > header.Pixels + (4096L * 4096)
            || depth is not (1 or 2 or 4 or 8 or 16)
            || Array.Exists(depths, each => each != depth)
            || samples < least
            || samples > 8
            || (kind == 3 && depth > 8)
        )
        {
            throw new InvalidDataException("The fields contradict each other");
        }

        return new TiffLayout
        {
            Kind = kind,
            Compression = directory.Value(259, 1),
            Depth = depth,
            Samples = samples,
            IsPlanar = directory.Value(284, 1) == 2 && samples > 1,
            IsTiled = isTiled,
            IsReversed = directory.Value(266, 1) == 2,
            IsMultiplied = directory.Value(338) == 1,
            IsPredicted = directory.Value(317, 1) == 2,
            IsLittle = directory.IsLittle,
            PartWidth = (int)width,
            RowsOfPart = (int)rows,
            PartsAcross = (int)((header.Width + width - 1) / width),
            PartsDown = (int)((header.Height + rows - 1) / rows),
        };
    }

    /// <summary>The top left pixel of a part.</summary>
    public (int Left, int Top) Place(int part) => (part % PartsAcross * PartWidth, part / PartsAcross * RowsOfPart);

    /// <summary>
    /// Converts a row's samples to one byte each. Wide samples lose their low bits, narrow ones are scaled up, and palette indices stay
    /// unchanged.
    /// </summary>
    public void Unpack(Span<byte> row, Span<byte> samples)
    {
        if (IsPredicted)
        {
            Sum(row);
        }

        if (Depth == 8)
        {
            row[..samples.Length].CopyTo(samples);
            return;
        }

        for (var index = 0; index < samples.Length; index++)
        {
            if (Depth == 16)
            {
                samples[index] = row[(2 * index) + (IsLittle ? 1 : 0)];
                continue;
            }

            var bit = index * Depth;
            var most = (1 << Depth) - 1;
            var value = (row[bit >> 3] >> (8 - Depth - (bit & 7))) & most;
            samples[index] = (byte)(Kind == 3 ? value : value * 255 / most);
        }
    }

    private void Sum(Span<byte> row)
    {
        var step = SamplesOfPart;
        if (Depth == 8)
        {
            for (var at = step; at < row.Length; at++)
            {
                row[at] += row[at - step];
            }
        }
        else if (Depth == 16)
        {
            var (high, low) = IsLittle ? (1, 0) : (0, 1);
            for (var at = 2 * step; at + 1 < row.Length; at += 2)
            {
                var sum = (row[at + high] << 8) + row[at + low] + (row[at - (2 * step) + high] << 8) + row[at - (2 * step) + low];
                (row[at + high], row[at + low]) = ((byte)(sum >> 8), (byte)sum);
            }
        }
    }
}
