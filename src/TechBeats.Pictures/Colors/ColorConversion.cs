namespace TechBeats.Pictures.Colors;

/// <summary>From colors that a picture explains itself to sRGB: curves, a matrix, and sRGB's curve (the model of ICC.1:2022, annex F).</summary>
internal sealed class ColorConversion
{
    /// <summary>Steps of light, and bits after the point of the matrix: their product stays within 32 bits.</summary>
    private const int Light = 32767, Point = 13;

    /// <summary>Steps of a channel that the eye can't tell: a profile that changes less is one of sRGB.</summary>
    private const int Unseen = 3;

    /// <summary>Value of sRGB for every amount of light.</summary>
    private static readonly byte[] Values = MakeValues();

    private readonly ushort[] red, green, blue;
    private readonly int[] matrix;
    private readonly byte[] grays;

    /// <param name="red">Curve of the first channel.</param>
    /// <param name="green">Curve of the second; of a gray picture's only one too.</param>
    /// <param name="blue">Curve of the third.</param>
    /// <param name="primaries">From the channels' light to XYZ under D50.</param>
    public ColorConversion(ToneCurve red, ToneCurve green, ToneCurve blue, Matrix3 primaries)
    {
        (this.red, this.green, this.blue) = (Steps(red), Steps(green), Steps(blue));
        var all = RgbPrimaries.ToSrgb * primaries;
        matrix =
        [
            .. new[] { all.A, all.B, all.C, all.D, all.E, all.F, all.G, all.H, all.I }.Select(factor =>
                (int)Math.Round(Math.Clamp(factor, -7, 7) * (1 << Point))
            ),
        ];
        grays = [.. this.green.Select(light => Values[light])];
    }

    /// <summary>A gray picture's conversion: its lights are white.</summary>
    public ColorConversion(ToneCurve gray)
        : this(gray, gray, gray, RgbPrimaries.ToSrgb.Inverse()!.Value)
    {
    }

    /// <summary>True when nobody could see a difference: the colors are those of sRGB.</summary>
    public bool ChangesNothing()
    {
        Span<byte> pixel = stackalloc byte[3];
        for (var value = 0; value <= byte.MaxValue; value++)
        {
            if (Math.Abs(grays[value] - value) > Unseen)
            {
                return false;
            }
        }

        const int Step = 51;
        for (var corner = 0; corner < 6 * 6 * 6; corner++)
        {
            Span<byte> given = [(byte)(corner % 6 * Step), (byte)(corner / 6 % 6 * Step), (byte)(corner / 36 * Step)];
            given.CopyTo(pixel);
            Apply(pixel, 3);
            for (var channel = 0; channel < 3; channel++)
            {
                if (Math.Abs(pixel[channel] - given[channel]) > Unseen)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Converts pixels where they stand.</summary>
    /// <param name="pixels">Gray (1 channel), RGB (3), or RGB with alpha (4), which stays.</param>
    /// <param name="channels">Bytes a pixel.</param>
    public void Apply(Span<byte> pixels, int channels)
    {
        if (channels == 1)
        {
            foreach (ref var value in pixels)
            {
                value = grays[value];
            }

            return;
        }

        var (last, done) = (-1, (R: (byte)0, G: (byte)0, B: (byte)0));
        for (var at = 0; at + channels <= pixels.Length; at += channels)
        {
            var pixel = pixels.Slice(at, 3);
            var color = (pixel[0] << 16) | (pixel[1] << 8) | pixel[2];
            if (color != last)
            {
                int r = red[pixel[0]],
                    g = green[pixel[1]],
                    b = blue[pixel[2]];
                done = (
                    Value((matrix[0] * r) + (matrix[1] * g) + (matrix[2] * b)),
                    Value((matrix[3] * r) + (matrix[4] * g) + (matrix[5] * b)),
                    Value((matrix[6] * r) + (matrix[7] * g) + (matrix[8] * b))
                );
                last = color;
            }

            (pixel[0], pixel[1], pixel[2]) = done;
        }
    }

    private static byte Value(int light) => Values[Math.Clamp((light + (1 << (Point - 1))) >> Point, 0, Light)];

    private static ushort[] Steps(ToneCurve curve) =>
        [.. Enumerable.Range(0, 256).Select(value => (ushort)Math.Round(curve[value] * Light))];

    /// <summary>IEC 61966-2-1, from light to value.</summary>
    private static byte[] MakeValues() =>
    [
        .. Enumerable.Range(0, Light + 1).Select(step => step / (double)Light)
            .Select(light => (byte)Math.Round(255 * (light <= 0.0031308 ? 12.92 * light : (1.055 * Math.Pow(light, 1 / 2.4)) - 0.055))),
    ];
}
