using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace TechBeats.Pictures.Pixels;

/// <summary>
/// Scales opaque pixels down. Each new row is first summed from the old rows that it covers, then scaled horizontally, so the costlier step
/// runs on the few new rows only. Values are not linearized.
/// </summary>
internal static class PixelScaler
{
    /// <summary>Scales gray or RGB pixels.</summary>
    /// <param name="from">The pixels, of one or three channels.</param>
    /// <param name="width">Width of the result in pixels.</param>
    /// <param name="height">Height of the result in pixels.</param>
    /// <param name="target">Returns the row that receives the result.</param>
    public static void Scale(PixelGrid from, int width, int height, WritableRow target)
    {
        var across = new ScalingWeights(from.Width, width);
        var down = new ScalingWeights(from.Height, height);

        // A pixel is loaded as four numbers, which may reach beyond the row.
        var sums = new float[(from.Width * from.Channels) + Vector128<float>.Count];
        for (var y = 0; y < height; y++)
        {
            Array.Clear(sums);
            var weights = down.For(y, out var first);
            for (var tap = 0; tap < weights.Length; tap++)
            {
                Add(from.Row(first + tap), weights[tap], sums);
            }

            if (from.Channels == 1)
            {
                SumGrays(sums, across, target(y));
            }
            else
            {
                SumColors(sums, across, target(y));
            }
        }
    }

    /// <summary>Adds a row's bytes times the weight.</summary>
    private static void Add(ReadOnlySpan<byte> row, float weight, Span<float> sums)
    {
        var factor = Vector128.Create(weight);
        ref var bytes = ref MemoryMarshal.GetReference(row);
        ref var numbers = ref MemoryMarshal.GetReference(sums);
        nuint at = 0;
        for (; at + (nuint)Vector128<byte>.Count <= (nuint)row.Length; at += (nuint)Vector128<byte>.Count)
        {
            var (low, high) = Vector128.Widen(Vector128.LoadUnsafe(ref bytes, at));
            var (first, second) = Vector128.Widen(low.AsInt16());
            var (third, fourth) = Vector128.Widen(high.AsInt16());
            AddFour(first, factor, ref numbers, at);
            AddFour(second, factor, ref numbers, at + 4);
            AddFour(third, factor, ref numbers, at + 8);
            AddFour(fourth, factor, ref numbers, at + 12);
        }

        for (var rest = (int)at; rest < row.Length; rest++)
        {
            sums[rest] += row[rest] * weight;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void AddFour(Vector128<int> values, Vector128<float> factor, ref float numbers, nuint at) =>
        (Vector128.LoadUnsafe(ref numbers, at) + (Vector128.ConvertToSingle(values) * factor)).StoreUnsafe(ref numbers, at);

    private static void SumColors(ReadOnlySpan<float> sums, ScalingWeights across, Span<byte> target)
    {
        ref var numbers = ref MemoryMarshal.GetReference(sums);
        var (least, most, half) = (Vector128<float>.Zero, Vector128.Create(255f), Vector128.Create(0.5f));
        for (var (x, to) = (0, 0); to < target.Length; x++, to += 3)
        {
            var weights = across.For(x, out var first);
            var sum = half;
            var at = (nuint)(first * 3);
            foreach (var weight in weights)
            {
                sum += Vector128.LoadUnsafe(ref numbers, at) * Vector128.Create(weight);
                at += 3;
            }

            var color = Vector128.ConvertToInt32(Vector128.Min(Vector128.Max(sum, least), most));
            target[to] = (byte)color.GetElement(0);
            target[to + 1] = (byte)color.GetElement(1);
            target[to + 2] = (byte)color.GetElement(2);
        }
    }

    private static void SumGrays(ReadOnlySpan<float> sums, ScalingWeights across, Span<byte> target)
    {
        for (var x = 0; x < target.Length; x++)
        {
            var weights = across.For(x, out var first);
            var sum = 0.5f;
            for (var tap = 0; tap < weights.Length; tap++)
            {
                sum += sums[first + tap] * weights[tap];
            }

            target[x] = (byte)Math.Clamp(sum, 0, 255);
        }
    }
}
