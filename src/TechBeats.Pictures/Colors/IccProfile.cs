using System.Buffers.Binary;

namespace TechBeats.Pictures.Colors;

/// <summary>Reads color profiles (ICC.1:2022). Every length is checked.</summary>
internal static class IccProfile
{
    /// <summary>Maximum number of tags. Real profiles have about twenty.</summary>
    private const int MaximumTags = 200;

    /// <summary>Maximum size of an embedded profile in bytes.</summary>
    private const int MaximumEmbeddedBytes = 900_000;

    /// <summary>Reads the colors that a profile defines.</summary>
    /// <param name="profile">The profile's bytes.</param>
    /// <param name="components">Components of the stored pixels without alpha: 1, 3 or 4.</param>
    public static PictureColors Read(ReadOnlySpan<byte> profile, int components)
    {
        if (!IsSound(profile))
        {
            return PictureColors.Unexplained;
        }

        profile = profile[..BinaryPrimitives.ReadInt32BigEndian(profile)];
        var space = profile.Slice(16, 4);
        var conversion =
            space.SequenceEqual("RGB "u8) && components is 1 or 3 ? FromRgb(profile)
            : space.SequenceEqual("GRAY"u8) && components == 1 && ToneCurve.Read(Tag(profile, "kTRC"u8)) is { } gray
                ? new ColorConversion(gray)
            : null;
        if (components == 4 && space.SequenceEqual("CMYK"u8))
        {
            return new PictureColors(null, true)
            {
                Inks = profile.Slice(20, 4).SequenceEqual("Lab "u8) ? InkTable.Read(Tag(profile, "A2B0"u8)) : null,
            };
        }

        var fits = space.SequenceEqual(
            components switch
            {
                1 => "GRAY"u8,
                3 => "RGB "u8,
                _ => "CMYK"u8,
            }
        );
        return conversion is null
                ? new PictureColors(null, fits) { Profile = fits && profile.Length <= MaximumEmbeddedBytes ? profile.ToArray() : default }
            : conversion.ChangesNothing() ? PictureColors.Standard
            : new PictureColors(conversion, fits);
    }

    /// <summary>
    /// Checks the header (7.2): size, version, class, connection space, signature; and that the tags (7.3) lie within the profile.
    /// </summary>
    private static bool IsSound(ReadOnlySpan<byte> profile)
    {
        if (profile.Length < 132)
        {
            return false;
        }

        var (size, tags) = (BinaryPrimitives.ReadUInt32BigEndian(profile), BinaryPrimitives.ReadUInt32BigEndian(profile[128..]));
        var kind = profile.Slice(12, 4);
        var connection = profile.Slice(20, 4);
        return size >= 132 && size <= profile.Length && tags <= MaximumTags && size >= 132 + (12 * tags)
            && profile[8] is >= 1 and <= 4
            && (
                kind.SequenceEqual("mntr"u8) || kind.SequenceEqual("scnr"u8) || kind.SequenceEqual("prtr"u8) || kind.SequenceEqual("spac"u8)
            )
            && (connection.SequenceEqual("XYZ "u8) || connection.SequenceEqual("Lab "u8))
            && profile.Slice(36, 4).SequenceEqual("acsp"u8);
    }

    /// <summary>The conversion of a matrix profile, or null for a profile with lookup tables only.</summary>
    private static ColorConversion? FromRgb(ReadOnlySpan<byte> profile)
    {
        if (ToneCurve.Read(Tag(profile, "rTRC"u8)) is not { } redCurve
            || ToneCurve.Read(Tag(profile, "gTRC"u8)) is not { } greenCurve
            || ToneCurve.Read(Tag(profile, "bTRC"u8)) is not { } blueCurve
            || Colorant(profile, "rXYZ"u8) is not { } red
            || Colorant(profile, "gXYZ"u8) is not { } green
            || Colorant(profile, "bXYZ"u8) is not { } blue)
        {
            return null;
        }

        var primaries = new Matrix3(red.X, green.X, blue.X, red.Y, green.Y, blue.Y, red.Z, green.Z, blue.Z);
        return primaries.Inverse() is not null && RgbPrimaries.UnderD50(primaries) is { } adapted
            ? new ColorConversion(redCurve, greenCurve, blueCurve, adapted)
            : null;
    }

    private static (double X, double Y, double Z)? Colorant(ReadOnlySpan<byte> profile, ReadOnlySpan<byte> name)
    {
        var tag = Tag(profile, name);
        return tag.Length < 20 || !tag.StartsWith("XYZ "u8) ? null : (Fixed(tag[8..]), Fixed(tag[12..]), Fixed(tag[16..]));

        // 4.6: a signed fixed-point number with 16 integer and 16 fraction bits.
        static double Fixed(ReadOnlySpan<byte> number) => BinaryPrimitives.ReadInt32BigEndian(number) / 65536.0;
    }

    /// <summary>The bytes of a tag, or empty if it is missing or leaves the profile.</summary>
    private static ReadOnlySpan<byte> Tag(ReadOnlySpan<byte> profile, ReadOnlySpan<byte> name)
    {
        var count = BinaryPrimitives.ReadInt32BigEndian(profile[128..]);
        for (var entries = profile.Slice(132, 12 * count); entries.Length >= 12; entries = entries[12..])
        {
            if (entries.StartsWith(name))
            {
                var (at, size) = (BinaryPrimitives.ReadUInt32BigEndian(entries[4..]), BinaryPrimitives.ReadUInt32BigEndian(entries[8..]));
                return at <= profile.Length && size <= profile.Length - at ? profile.Slice((int)at, (int)size) : [];
            }
        }

        return [];
    }
}
