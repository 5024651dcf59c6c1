using System.Buffers.Binary;
using System.IO.Compression;

namespace TechBeats.Pictures.Colors;

/// <summary>
/// Reads the color space of a PNG: the first of cICP, iCCP, sRGB, and gAMA with cHRM (PNG third edition, 4.3 and 11.3.2).
/// </summary>
internal static class PngColors
{
    /// <summary>Maximum size of a profile in bytes. The largest printer profiles have half of it.</summary>
    private const int MaximumProfileBytes = 4 * 1024 * 1024;

    /// <summary>The usual gamma of PNGs in sRGB.</summary>
    private const double UsualGamma = 0.45455;

    private static readonly Chromaticities Srgb = new(0.3127, 0.3290, 0.64, 0.33, 0.30, 0.60, 0.15, 0.06);

    public static PictureColors Read(ReadOnlySpan<byte> png, int components)
    {
        if (Chunk(png, "cICP"u8) is { Length: 4 } codes)
        {
            return FromCodes(codes);
        }

        if (Chunk(png, "iCCP"u8) is { IsEmpty: false } profile)
        {
            return IccProfile.Read(Inflate(profile), components);
        }

        return Chunk(png, "sRGB"u8) is { Length: 1 } ? PictureColors.Standard : FromGamma(Chunk(png, "gAMA"u8), Chunk(png, "cHRM"u8));
    }

    /// <summary>Primaries and transfer function by the codes of ITU-T H.273, tables 2 and 3.</summary>
    private static PictureColors FromCodes(ReadOnlySpan<byte> codes)
    {
        Chromaticities? primaries = codes[0] switch
        {
            1 => Srgb,
            5 => new(0.3127, 0.3290, 0.64, 0.33, 0.29, 0.60, 0.15, 0.06),
            6 or 7 => new(0.3127, 0.3290, 0.630, 0.340, 0.310, 0.595, 0.155, 0.070),
            9 => new(0.3127, 0.3290, 0.708, 0.292, 0.170, 0.797, 0.131, 0.046),
            11 => new(0.314, 0.351, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060),
            12 => new(0.3127, 0.3290, 0.680, 0.320, 0.265, 0.690, 0.150, 0.060),
            _ => null,
        };
        var curve = codes[1] switch
        {
            1 or 6 or 14 or 15 => ToneCurve.Television,
            4 => ToneCurve.Power(2.2),
            5 => ToneCurve.Power(2.8),
            8 => ToneCurve.Power(1),
            13 => ToneCurve.Srgb,
            _ => null,
        };
        return primaries is null || curve is null || codes[2] != 0 || codes[3] != 1
            ? PictureColors.Unexplained
            : FromPrimaries(primaries.Value, curve);
    }

    private static PictureColors FromGamma(ReadOnlySpan<byte> gamma, ReadOnlySpan<byte> chromaticities)
    {
        if (gamma.IsEmpty && chromaticities.IsEmpty)
        {
            return PictureColors.Standard;
        }

        var exponent = gamma.Length == 4 ? BinaryPrimitives.ReadUInt32BigEndian(gamma) / 100_000.0 : UsualGamma;
        var primaries = Srgb;
        if (chromaticities.Length == 32)
        {
            var (x, y) = (new double[4], new double[4]);
            for (var index = 0; index < 4; index++)
            {
                x[index] = BinaryPrimitives.ReadUInt32BigEndian(chromaticities[(8 * index)..]) / 100_000.0;
                y[index] = BinaryPrimitives.ReadUInt32BigEndian(chromaticities[((8 * index) + 4)..]) / 100_000.0;
            }

            primaries = new Chromaticities(x[0], y[0], x[1], y[1], x[2], y[2], x[3], y[3]);
        }

        // No screen has such a gamma, so the value is a mistake.
        return exponent is < 0.2 or > 1.1 ? PictureColors.Standard
            : FromPrimaries(primaries, Math.Abs(exponent - UsualGamma) < 0.01 ? ToneCurve.Srgb : ToneCurve.Power(1 / exponent));
    }

    private static PictureColors FromPrimaries(Chromaticities primaries, ToneCurve curve)
    {
        if (RgbPrimaries.FromChromaticities(primaries) is not { } matrix)
        {
            return PictureColors.Standard;
        }

        var conversion = new ColorConversion(curve, curve, curve, matrix);
        return conversion.ChangesNothing() ? PictureColors.Standard : new PictureColors(conversion, false);
    }

    /// <summary>Decompresses the profile after its name and method. Empty if it is damaged or too large.</summary>
    private static ReadOnlySpan<byte> Inflate(ReadOnlySpan<byte> chunk)
    {
        var name = chunk.IndexOf((byte)0);
        if (name < 0 || chunk.Length < name + 3)
        {
            return [];
        }

        try
        {
            using var inflater = new ZLibStream(new MemoryStream(chunk[(name + 2)..].ToArray()), CompressionMode.Decompress);
            var profile = new byte[64 * 1024];
            var length = 0;
            while (inflater.Read(profile, length, profile.Length - length) is > 0 and var read)
            {
                length += read;
                if (length > MaximumProfileBytes)
                {
                    return [];
                }

                if (length == profile.Length)
                {
                    Array.Resize(ref profile, 2 * length);
                }
            }

            return profile.AsSpan(0, length);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException)
        {
            // IOException means that the data needs a preset dictionary, which PNG does not allow.
            return [];
        }
    }

    /// <summary>The data of the first chunk of a type before IDAT, or empty if there is none.</summary>
    private static ReadOnlySpan<byte> Chunk(ReadOnlySpan<byte> png, ReadOnlySpan<byte> type)
    {
        for (var at = 33; at + 12 <= png.Length;)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(png[at..]);
            var found = png.Slice(at + 4, 4);
            if (found.SequenceEqual(type))
            {
                return png.Slice(at + 8, length);
            }

            if (found.SequenceEqual("IDAT"u8))
            {
                break;
            }

            at += 12 + length;
        }

        return [];
    }
}
