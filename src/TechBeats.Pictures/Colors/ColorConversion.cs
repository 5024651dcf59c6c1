namespace TechBeats.Pictures.Colors;

/// <summary>Converts a picture's colors to sRGB: tone curves, a matrix, and the sRGB curve (ICC.1:2022, annex F).</summary>
internal sealed class ColorConversion
{
    /// <summary>Number of steps of linear light, and fraction bits of the matrix. Their product fits into 32 bits.</summary>
    private const int LightSteps = 32767, FractionBits = 13;

    /// <summary>Maximum invisible change of a channel. A profile that changes less is sRGB.</summary>
    private const int MaximumInvisibleChange = 3;

    /// <summary>The sRGB value for each step of linear light.</summary>
    private static readonly byte[] Values = MakeValues();

    private readonly ushort[] red, green, blue;
    private readonly int[] matrix;
    private readonly byte[] grays;

    /// <param name="red">Tone curve of the red channel.</param>
    /// <param name="green">Tone curve of the green channel, also used for gray.</param>
    /// <param name="blue">Tone curve of the blue channel.</param>
    /// <param name="primaries">Matrix from linear channels to XYZ under D50.</param>
    public ColorConversion(ToneCurve red, ToneCurve green, ToneCurve blue, Matrix3 primaries)
    {
        (this.red, this.green, this.blue) = (Steps(red), Steps(green), Steps(blue));
        var all = RgbPrimaries.ToSrgb * primaries;
        matrix =
        [
            .. new[] { all.A, all.B, all.C, all.D, all.E, all.F, all.G, all.H, all.I }.Select(factor =>
                (int)Math.Round(Math.Clamp(factor, -7, 7) * (1 << FractionBits))
            ),
        ];
        grays = [.. this.green.Select(light => Values[light])];
    }

    /// <summary>Creates the conversion of a gray picture.</summary>
    public ColorConversion(ToneCurve gray)
        : this(gray, gray, gray, RgbPrimaries.ToSrgb.Inverse()!.Value)
    {
    }

    /// <summary>True if the conversion has no visible effect, so the colors are sRGB.</summary>
    public bool ChangesNothing()
    {
        Span<byte> pixel = stackalloc byte[3];
        for (var value = 0; value <= byte.MaxValue; value++)
        {
            if (Math.Abs(grays[value] - value) > MaximumInvisibleChange)
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
                if (Math.Abs(pixel[channel] - given[channel]) > MaximumInvisibleChange)
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Converts pixels in place.</summary>
    /// <param name="pixels">Gray (1 channel), RGB (3), or RGB with alpha (4). Alpha stays unchanged.</param>
    /// <param name="channels">Bytes per pixel.</param>
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

    private static byte Value(int light) => Values[Math.Clamp((light + (1 << (FractionBits - 1))) >> FractionBits, 0, LightSteps)];

    private static ushort[] Steps(ToneCurve curve) =>
        [.. Enumerable.Range(0, 256).Select(value => (ushort)Math.Round(curve[value] * LightSteps))];

    /// <summary>The transfer function of IEC 61966-2-1, from linear light to value.</summary>
    private static byte[] MakeValues() =>
    [
        .. Enumerable.Range(0, LightSteps + 1).Select(step => step / (double)LightSteps)
            .Select(light => (byte)Math.Round(255 * (light <= 0.0031308 ? 12.92 * light : (1.055 * Math.Pow(light, 1 / 2.4)) - 0.055))),
    ];
}
