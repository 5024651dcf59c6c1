using System.Buffers.Binary;

namespace TechBeats.Pictures.Colors;

/// <summary>A tone curve: the linear light, 0 to 1, of each of the 256 values of a channel.</summary>
internal sealed class ToneCurve
{
    private readonly double[] light;

    private ToneCurve(Func<double, double> lightOf) =>
        light = [
            .. Enumerable
                .Range(0, 256)
                .Select(value => lightOf(value / 255.0) is var amount && double.IsFinite(amount) ? Math.Clamp(amount, 0, 1) : 0),
        ];

    /// <summary>The curve of sRGB (IEC 61966-2-1).</summary>
    public static ToneCurve Srgb { get; } = new(value => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4));

    /// <summary>The inverse transfer function of ITU-R BT.709, clause 1.2.</summary>
    public static ToneCurve Television { get; } = new(value => value < 0.081 ? value / 4.5 : Math.Pow((value + 0.099) / 1.099, 1 / 0.45));

    /// <summary>The linear light of a value.</summary>
    public double this[int value] => light[value];

    /// <summary>A gamma curve.</summary>
    public static ToneCurve Power(double exponent) => new(value => Math.Pow(value, exponent));

    /// <summary>Reads the curve of a profile's tag (ICC.1:2022, 10.6 and 10.18), or returns null if it has none.</summary>
    public static ToneCurve? Read(ReadOnlySpan<byte> tag)
    {
        if (tag.Length < 12)
        {
            return null;
        }

        return tag.StartsWith("curv"u8) ? Sampled(tag[8..]) : tag.StartsWith("para"u8) ? Parametric(tag[8..]) : null;
    }

    /// <summary>No sample is the identity, one sample is a gamma in 8.8 fixed point, more are light at even distances.</summary>
    private static ToneCurve? Sampled(ReadOnlySpan<byte> tag)
    {
        var count = BinaryPrimitives.ReadUInt32BigEndian(tag);
        if (count > (tag.Length - 4) / 2)
        {
            return null;
        }

        if (count == 0)
        {
            return Power(1);
        }

        var samples = new double[count];
        for (var index = 0; index < samples.Length; index++)
        {
            samples[index] = BinaryPrimitives.ReadUInt16BigEndian(tag[(4 + (2 * index))..]);
        }

        if (count == 1)
        {
            return Power(samples[0] / 256);
        }

        return new ToneCurve(value =>
        {
            var place = value * (samples.Length - 1);
            var below = Math.Min((int)place, samples.Length - 2);
            return (samples[below] + ((samples[below + 1] - samples[below]) * (place - below))) / ushort.MaxValue;
        });
    }

    /// <summary>Table 68 of the specification: five functions, the last one is the most general.</summary>
    private static ToneCurve? Parametric(ReadOnlySpan<byte> tag)
    {
        var function = BinaryPrimitives.ReadUInt16BigEndian(tag);
        int[] counts = [1, 3, 4, 5, 7];
        if (function >= counts.Length || tag.Length < 4 + (4 * counts[function]))
        {
            return null;
        }

        Span<double> p = stackalloc double[7];
        for (var index = 0; index < counts[function]; index++)
        {
            p[index] = BinaryPrimitives.ReadInt32BigEndian(tag[(4 + (4 * index))..]) / 65536.0;
        }

        // The general form: (a x + b)^g + e from d upward, c x + f below.
        var (g, a, b, c, d, e, f) = function switch
        {
            0 => (p[0], 1.0, 0.0, 0.0, 0.0, 0.0, 0.0),
            1 => (p[0], p[1], p[2], 0.0, p[1] == 0 ? 0 : -p[2] / p[1], 0.0, 0.0),
            2 => (p[0], p[1], p[2], 0.0, p[1] == 0 ? 0 : -p[2] / p[1], p[3], p[3]),
            3 => (p[0], p[1], p[2], p[3], p[4], 0.0, 0.0),
            _ => (p[0], p[1], p[2], p[3], p[4], p[5], p[6]),
        };
        return new ToneCurve(value => value >= d ? Math.Pow((a * value) + b, g) + e : (c * value) + f);
    }
}
