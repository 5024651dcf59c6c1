using System.Buffers.Binary;

namespace TechBeats.Pictures.Headers;

/// <summary>The marker segments before a JPEG's first scan (ITU-T T.81, annex B), which contain metadata of cameras and editors.</summary>
internal static class JpegSegments
{
    private const byte Application = 0xE0, Comment = 0xFE, StartOfScan = 0xDA;

    private static ReadOnlySpan<byte> ProfileName => "ICC_PROFILE\0"u8;

    /// <summary>The color profile, joined from its segments (ICC.1:2022, annex B.4). Empty if it is missing or incomplete.</summary>
    public static byte[] Profile(ReadOnlySpan<byte> jpeg)
    {
        var parts = new SortedDictionary<int, byte[]>();
        var count = 0;
        var at = 2;
        while (Next(jpeg, ref at, out var marker, out var data))
        {
            if (IsProfile(marker, data) && parts.TryAdd(data[12], data[14..].ToArray()))
            {
                count = data[13];
            }
        }

        return parts.Count == count && (count == 0 || (parts.First().Key == 1 && parts.Last().Key == count))
            ? [.. parts.Values.SelectMany(part => part)]
            : [];
    }

    /// <summary>A copy with a color profile in as many segments as needed.</summary>
    /// <param name="jpeg">A picture without a profile.</param>
    /// <param name="profile">A profile of at most 255 segments.</param>
    public static byte[] WithProfile(ReadOnlySpan<byte> jpeg, ReadOnlySpan<byte> profile)
    {
        // The length of a segment includes itself, the name, the segment's number and the number of segments.
        const int MaximumPart = ushort.MaxValue - 2 - 14;
        var parts = (profile.Length + MaximumPart - 1) / MaximumPart;
        var whole = new MemoryStream(jpeg.Length + profile.Length + (18 * parts));
        whole.Write(jpeg[..2]);
        for (var part = 0; part < parts; part++)
        {
            var data = profile.Slice(part * MaximumPart, Math.Min(MaximumPart, profile.Length - (part * MaximumPart)));
            var length = 2 + 14 + data.Length;
            whole.Write([0xFF, 0xE2, (byte)(length >> 8), (byte)length, .. ProfileName, (byte)(part + 1), (byte)parts]);
            whole.Write(data);
        }

        whole.Write(jpeg[2..]);
        return whole.ToArray();
    }

    /// <summary>A copy without metadata: thumbnails, locations, comments, and optionally the profile.</summary>
    /// <param name="jpeg">The picture, from its first marker to its last.</param>
    /// <param name="keepsProfile">Whether the color profile stays.</param>
    public static byte[] WithoutMetadata(ReadOnlySpan<byte> jpeg, bool keepsProfile)
    {
        var bare = new MemoryStream(jpeg.Length);
        bare.Write(jpeg[..2]);
        var (from, at) = (2, 2);
        while (Next(jpeg, ref at, out var marker, out var data))
        {
            // JFIF's and Adobe's segments define the color space of the components.
            var isNeeded = (marker is not Comment && marker is < Application or > 0xEF)
                || (marker == Application && data.StartsWith("JFIF\0"u8))
                || (marker == 0xEE && data.StartsWith("Adobe"u8))
                || (keepsProfile && IsProfile(marker, data));
            if (isNeeded)
            {
                bare.Write(jpeg[from..at]);
            }

            from = at;
        }

        bare.Write(jpeg[from..]);
        return bare.ToArray();
    }

    private static bool IsProfile(byte marker, ReadOnlySpan<byte> data) =>
        marker == 0xE2 && data.Length > 14 && data.StartsWith(ProfileName);

    /// <summary>Advances over one segment. False at the first scan and at invalid bytes.</summary>
    private static bool Next(ReadOnlySpan<byte> jpeg, ref int at, out byte marker, out ReadOnlySpan<byte> data)
    {
        while (at + 1 < jpeg.Length && jpeg[at] == 0xFF && jpeg[at + 1] == 0xFF)
        {
            at++;
        }

        marker = 0;
        data = [];
        if (at + 4 > jpeg.Length || jpeg[at] != 0xFF || jpeg[at + 1] is StartOfScan or < 0xC0 or (>= 0xD0 and <= 0xD9))
        {
            return false;
        }

        var length = BinaryPrimitives.ReadUInt16BigEndian(jpeg[(at + 2)..]);
        if (length < 2 || length > jpeg.Length - at - 2)
        {
            return false;
        }

        marker = jpeg[at + 1];
        data = jpeg.Slice(at + 4, length - 2);
        at += 2 + length;
        return true;
    }
}
