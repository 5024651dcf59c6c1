using System.Buffers.Binary;

namespace TechBeats.Pictures.Colors;

/// <summary>
/// Converts CMYK to sRGB by a printer profile's table: tag A2B0 of type lut8Type or lut16Type (ICC.1:2022, 9.2.1, 10.10 and 10.11).
/// </summary>
internal sealed class InkTable
{
    private const int Inks = 4, Colors = 3, Header = 48;

    /// <summary>Maximum grid points per ink. Printer profiles have 9 to 21.</summary>
    private const int MaximumSteps = 33;

    /// <summary>Position of each of the 256 amounts of an ink between grid points.</summary>
    private readonly float[] places;

    /// <summary>Red, green and blue of every grid point, 0 to 1 within the gamut of sRGB; black varies fastest.</summary>
    private readonly float[] nodes;
    private readonly int[] strides;

    private InkTable(float[] places, float[] nodes, int steps) =>
        (this.places, this.nodes, strides) = (
            places,
            nodes,
            [steps * steps * steps * Colors, steps * steps * Colors, steps * Colors, Colors]
        );

    /// <summary>Reads the table of a profile with connection space Lab, or returns null for another type or a damaged table.</summary>
    public static InkTable? Read(ReadOnlySpan<byte> tag)
    {
        var isWide = tag.StartsWith("mft2"u8);
        if (
            tag.Length < Header + 4
            || !(isWide || tag.StartsWith("mft1"u8))
            || tag[8] != Inks
            || tag[9] != Colors
            || tag[10] is < 2 or > MaximumSteps
        )
        {
            return null;
        }

        int steps = tag[10],
            size = isWide ? 2 : 1;
        var (inputs, outputs) = isWide
            ? (BinaryPrimitives.ReadUInt16BigEndian(tag[Header..]), BinaryPrimitives.ReadUInt16BigEndian(tag[(Header + 2)..]))
            : (256, 256);
        var data = tag[(isWide ? Header + 4 : Header)..];
        var count = (long)steps * steps * steps * steps * Colors;
        if (inputs < 2 || outputs < 2 || data.Length < size * ((inputs * Inks) + count + (outputs * Colors)))
        {
            return null;
        }

        var places = new float[Inks * 256];
        for (var at = 0; at < places.Length; at++)
        {
            places[at] = (float)(Along(data.Slice(at / 256 * inputs * size, inputs * size), size, at % 256 / 255.0) * (steps - 1));
        }

        var table = data.Slice(inputs * Inks * size, (int)count * size);
        var curves = data[(((inputs * Inks) + (int)count) * size)..];
        var nodes = new float[count];
        for (var at = 0; at < nodes.Length; at += Colors)
        {
            var lightness = Along(curves[..(outputs * size)], size, Number(table, size, at));
            var green = Along(curves.Slice(outputs * size, outputs * size), size, Number(table, size, at + 1));
            var yellow = Along(curves.Slice(2 * outputs * size, outputs * size), size, Number(table, size, at + 2));

            // The maximum is FF00 for 16 bits (10.10) and FF for 8 bits; a and b begin at -128.
            var most = isWide ? 65535 / 65280.0 : 1;
            var (r, g, b) = RgbPrimaries.ToSrgb.Times(Xyz(100 * most * lightness, (255 * most * green) - 128, (255 * most * yellow) - 128));
            (nodes[at], nodes[at + 1], nodes[at + 2]) = (Value(r), Value(g), Value(b));
        }

        return new InkTable(places, nodes, steps);
    }

    /// <summary>Converts one pixel.</summary>
    /// <param name="inks">Amounts of the four inks, 0 to 255.</param>
    /// <param name="color">Receives red, green and blue.</param>
    public void Apply(ReadOnlySpan<byte> inks, Span<byte> color)
    {
        Span<float> shares = stackalloc float[Inks];
        var corner = 0;
        for (var ink = 0; ink < Inks; ink++)
        {
            var place = places[(ink * 256) + inks[ink]];
            var below = Math.Min((int)place, (strides[0] / strides[1]) - 2);
            shares[ink] = place - below;
            corner += below * strides[ink];
        }

        var (red, green, blue) = (0f, 0f, 0f);
        for (var bits = 0; bits < 1 << Inks; bits++)
        {
            var (weight, node) = (1f, corner);
            for (var ink = 0; ink < Inks; ink++)
            {
                var isAbove = (bits >> ink & 1) != 0;
                weight *= isAbove ? shares[ink] : 1 - shares[ink];
                node += isAbove ? strides[ink] : 0;
            }

            if (weight > 0)
            {
                red += weight * nodes[node];
                green += weight * nodes[node + 1];
                blue += weight * nodes[node + 2];
            }
        }

        (color[0], color[1], color[2]) = (Byte(red), Byte(green), Byte(blue));
    }

    private static byte Byte(float value) => (byte)((Math.Clamp(value, 0, 1) * 255) + 0.5f);

    /// <summary>A number of the data, scaled to 0 to 1.</summary>
    private static double Number(ReadOnlySpan<byte> data, int size, int index) =>
        size == 1 ? data[index] / 255.0 : BinaryPrimitives.ReadUInt16BigEndian(data[(2 * index)..]) / 65535.0;

    /// <summary>A curve's value, interpolated linearly.</summary>
    private static double Along(ReadOnlySpan<byte> curve, int size, double at)
    {
        var last = (curve.Length / size) - 1;
        var place = at * last;
        var below = Math.Min((int)place, last - 1);
        var (low, high) = (Number(curve, size, below), Number(curve, size, below + 1));
        return low + ((high - low) * (place - below));
    }

    /// <summary>CIE 1976 Lab under D50 (ICC.1:2022, annex A).</summary>
    private static (double X, double Y, double Z) Xyz(double lightness, double a, double b)
    {
        var y = (lightness + 16) / 116;
        return (0.9642 * Cube(y + (a / 500)), Cube(y), 0.8249 * Cube(y - (b / 200)));

        static double Cube(double value) => value > 6.0 / 29 ? value * value * value : (value - (4.0 / 29)) * 3 * 36 / 841;
    }

    /// <summary>The sRGB value of linear light. Negative light stays negative, for interpolation with neighbors.</summary>
    private static float Value(double light) =>
        (float)(light <= 0.0031308 ? Math.Max(-1, 12.92 * light) : (1.055 * Math.Pow(light, 1 / 2.4)) - 0.055);
}
