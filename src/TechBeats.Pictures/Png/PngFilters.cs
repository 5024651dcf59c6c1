using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TechBeats.Pictures.Png;

/// <summary>The five filters of PNG (clause 9.2), vectorized.</summary>
internal static class PngFilters
{
    public const int Count = 5;

    /// <summary>Filters a row.</summary>
    /// <param name="filter">0 to 4: none, sub, up, average, Paeth.</param>
    /// <param name="row">The row's bytes after <paramref name="size"/> zeros.</param>
    /// <param name="above">The bytes of the row above after as many zeros.</param>
    /// <param name="size">Bytes per pixel, and number of zeros before each row.</param>
    /// <param name="filtered">Receives the filtered bytes.</param>
    /// <returns>The sum of absolute values of the filtered bytes as signed numbers. A small sum compresses well (clause 12.7).</returns>
    public static long Apply(int filter, ReadOnlySpan<byte> row, ReadOnlySpan<byte> above, int size, Span<byte> filtered)
    {
        long sum = 0;
        var at = 0;
        for (; at + Vector128<byte>.Count <= filtered.Length; at += Vector128<byte>.Count)
        {
            var here = Load(row, at + size);
            var predicted = filter switch
            {
                0 => Vector128<byte>.Zero,
                1 => Load(row, at),
                2 => Load(above, at + size),
                3 => Average(Load(row, at), Load(above, at + size)),
                _ => Paeth(Load(row, at), Load(above, at + size), Load(above, at)),
            };
            var difference = here - predicted;
            difference.StoreUnsafe(ref MemoryMarshal.GetReference(filtered), (nuint)at);
            var (low, high) = Vector128.Widen(Vector128.Min(difference, -difference));
            sum += Vector128.Sum(low + high);
        }

        for (; at < filtered.Length; at++)
        {
            int left = row[at],
                up = above[at + size],
                corner = above[at];
            var difference = (byte)(
                row[at + size]
                - filter switch
                {
                    0 => 0,
                    1 => left,
                    2 => up,
                    3 => (left + up) >> 1,
                    _ => Paeth(left, up, corner),
                }
            );
            filtered[at] = difference;
            sum += Math.Min(difference, (byte)-difference);
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Load(ReadOnlySpan<byte> bytes, int at) =>
        Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(bytes), (nuint)at);

    /// <summary>The mean, rounded down, within eight bits.</summary>
    private static Vector128<byte> Average(Vector128<byte> left, Vector128<byte> up) =>
        (left & up) + Vector128.ShiftRightLogical(left ^ up, 1);

    private static Vector128<byte> Paeth(Vector128<byte> left, Vector128<byte> up, Vector128<byte> corner)
    {
        // Only the order of the distances matters. Those to left and up fit eight bits; the third is their sum or difference.
        var toLeft = Distance(up, corner);
        var toUp = Distance(left, corner);
        var (leftLow, leftHigh) = Vector128.Widen(left);
        var (upLow, upHigh) = Vector128.Widen(up);
        var (cornerLow, cornerHigh) = Vector128.Widen(corner);
        var low = Vector128.Abs((leftLow + upLow - cornerLow - cornerLow).AsInt16()).AsUInt16();
        var high = Vector128.Abs((leftHigh + upHigh - cornerHigh - cornerHigh).AsInt16()).AsUInt16();
        var most = Vector128.Create((ushort)byte.MaxValue);
        var toCorner = Vector128.Narrow(Vector128.Min(low, most), Vector128.Min(high, most));

        var isLeft = Vector128.LessThanOrEqual(toLeft, toUp) & Vector128.LessThanOrEqual(toLeft, toCorner);
        var isUp = Vector128.LessThanOrEqual(toUp, toCorner);
        return Vector128.ConditionalSelect(isLeft, left, Vector128.ConditionalSelect(isUp, up, corner));
    }

    private static Vector128<byte> Distance(Vector128<byte> one, Vector128<byte> other) =>
        Vector128.Max(one, other) - Vector128.Min(one, other);

    private static int Paeth(int left, int up, int corner)
    {
        int toLeft = Math.Abs(up - corner), toUp = Math.Abs(left - corner), toCorner = Math.Abs(left + up - (2 * corner));
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }
}
