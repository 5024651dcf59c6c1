using System.Buffers.Binary;
using System.IO.Compression;

namespace TechBeats.Tests.Pictures;

/// <summary>Color profiles made when they are needed, and put into pictures.</summary>
internal static class ProfileMaker
{
    /// <summary>Colorants under D50: red, green, blue.</summary>
    public static readonly double[] DisplayP3 = [0.51512, 0.2412, -0.00105, 0.29198, 0.69225, 0.04189, 0.1571, 0.06657, 0.78407];

    public static readonly double[] AdobeRgb = [0.60974, 0.31111, 0.01947, 0.20528, 0.62567, 0.06087, 0.14919, 0.06322, 0.74457];

    public static readonly double[] ProPhoto = [0.7976749, 0.2880402, 0.0, 0.1351917, 0.7118741, 0.0, 0.0313534, 0.0000857, 0.8252100];

    public static readonly double[] Srgb = [0.43607, 0.22249, 0.01392, 0.38515, 0.71687, 0.09708, 0.14307, 0.06061, 0.71410];

    public static byte[] SrgbCurve => Parametric(3, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);

    public static byte[] Power(double exponent) => [.. "curv"u8, 0, 0, 0, 0, 0, 0, 0, 1, .. Big((ushort)Math.Round(exponent * 256))];

    /// <summary>The samples of a curve, its values from 0 to 1.</summary>
    public static byte[] Sampled(int count, Func<double, double> light) =>
        [
            .. "curv"u8,
            0,
            0,
            0,
            0,
            .. Big(count),
            .. Enumerable.Range(0, count).SelectMany(index => Big((ushort)Math.Round(light(index / (count - 1.0)) * 65535))),
        ];

    public static byte[] Parametric(ushort function, params double[] parameters) =>
        [.. "para"u8, 0, 0, 0, 0, .. Big(function), 0, 0, .. parameters.SelectMany(Fixed)];

    public static byte[] Rgb(double[] colorants, byte[] curve) =>
        Profile(
            "RGB ",
            [
                ("rXYZ", Xyz(colorants[..3])),
                ("gXYZ", Xyz(colorants[3..6])),
                ("bXYZ", Xyz(colorants[6..])),
                ("rTRC", curve),
                ("gTRC", curve),
                ("bTRC", curve),
            ]
        );

    public static byte[] Gray(byte[] curve) => Profile("GRAY", [("kTRC", curve)]);

    /// <summary>A profile whose colors stand in a table.</summary>
    public static byte[] Table(string space) => Profile(space, [("A2B0", [.. "mft1"u8, 0, 0, 0, 0, 3, 3, 2, 0])]);

    /// <summary>A printer's profile of two steps an ink, whose curves are straight lines.</summary>
    /// <param name="isWide">16 bits a number (mft2), where 100 is FF00 and 0 is 8000; else 8 bits (mft1).</param>
    /// <param name="lab">Lightness, a and b of amounts of cyan, magenta, yellow and black that are 0 or 1.</param>
    public static byte[] Inks(bool isWide, Func<int[], double[]> lab)
    {
        byte[] nodes =
        [
            .. Enumerable
                .Range(0, 16)
                .Select(node => lab([node >> 3 & 1, node >> 2 & 1, node >> 1 & 1, node & 1]))
                .SelectMany(color =>
                    isWide
                        ?
                        [
                            .. Big((ushort)Math.Round(color[0] * 652.8)),
                            .. Big((ushort)Math.Round((color[1] + 128) * 256)),
                            .. Big((ushort)Math.Round((color[2] + 128) * 256)),
                        ]
                        : new[] { (byte)Math.Round(color[0] * 2.55), (byte)Math.Round(color[1] + 128), (byte)Math.Round(color[2] + 128) }
                ),
        ];
        byte[] line = isWide ? [0, 0, 255, 255] : [.. Enumerable.Range(0, 256).Select(value => (byte)value)];
        byte[] table =
        [
            .. isWide ? "mft2"u8 : "mft1"u8, 0, 0, 0, 0, 4, 3, 2, 0, .. new byte[36], .. isWide ? [0, 2, 0, 2] : Array.Empty<byte>(),
            .. Enumerable.Repeat(line, 4).SelectMany(bytes => bytes), .. nodes, .. Enumerable.Repeat(line, 3).SelectMany(bytes => bytes),
        ];
        var profile = Profile("CMYK", [("A2B0", table)]);
        "Lab "u8.CopyTo(profile.AsSpan(20));
        return profile;
    }

    public static byte[] InPng(byte[] png, byte[] profile)
    {
        using var deflated = new MemoryStream();
        using (var deflater = new ZLibStream(deflated, CompressionLevel.Optimal, leaveOpen: true))
        {
            deflater.Write(profile);
        }

        return WithChunk(png, "iCCP"u8, [.. "p\0\0"u8, .. deflated.ToArray()]);
    }

    /// <summary>A PNG with one more chunk after its header.</summary>
    public static byte[] WithChunk(byte[] png, ReadOnlySpan<byte> type, byte[] data)
    {
        byte[] body = [.. type, .. data];
        var crc = uint.MaxValue;
        foreach (var value in body)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
            }
        }

        return [.. png[..33], .. Big(data.Length), .. body, .. Big((int)~crc), .. png[33..]];
    }

    /// <summary>A JPEG with the profile in parts of the size.</summary>
    public static byte[] InJpeg(byte[] jpeg, byte[] profile, int part = 60000)
    {
        var parts = profile.Chunk(part).ToArray();
        return [
            .. jpeg[..2],
            .. parts.SelectMany(
                (bytes, index) =>
                    (byte[])
                        [
                            0xFF,
                            0xE2,
                            .. Big((ushort)(bytes.Length + 16)),
                            .. "ICC_PROFILE\0"u8,
                            (byte)(index + 1),
                            (byte)parts.Length,
                            .. bytes,
                        ]
            ),
            .. jpeg[2..],
        ];
    }

    public static byte[] Big(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    public static byte[] Big(ushort value) => [(byte)(value >> 8), (byte)value];

    private static byte[] Profile(string space, (string Name, byte[] Data)[] tags)
    {
        var at = 132 + (12 * tags.Length);
        var (table, data) = (new List<byte>(), new List<byte>());
        foreach (var (name, bytes) in tags)
        {
            table.AddRange([.. name.Select(letter => (byte)letter), .. Big(at + data.Count), .. Big(bytes.Length)]);
            data.AddRange(bytes);
        }

        byte[] profile = [.. new byte[128], .. Big(tags.Length), .. table, .. data];
        Big(profile.Length).CopyTo(profile, 0);
        profile[8] = 4;
        "mntr"u8.CopyTo(profile.AsSpan(12));
        space.Select(letter => (byte)letter).ToArray().CopyTo(profile, 16);
        "XYZ "u8.CopyTo(profile.AsSpan(20));
        "acsp"u8.CopyTo(profile.AsSpan(36));
        ((byte[])[.. Fixed(0.9642), .. Fixed(1), .. Fixed(0.8249)]).CopyTo(profile, 68);
        return profile;
    }

    private static byte[] Xyz(double[] values) => [.. "XYZ "u8, 0, 0, 0, 0, .. values.SelectMany(Fixed)];

    private static byte[] Fixed(double value) => Big((int)Math.Round(value * 65536));
}
