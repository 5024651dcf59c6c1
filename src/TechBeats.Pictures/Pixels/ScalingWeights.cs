namespace TechBeats.Pictures.Pixels;

/// <summary>
/// Weights of old pixels for each new pixel of a row or column. The kernel is the cubic of Keys with a = -1/2 (R. Keys, "Cubic convolution
/// interpolation for digital image processing", 1981, equation 15), widened by the scale so that every old pixel counts.
/// </summary>
internal sealed class ScalingWeights
{
    private readonly int[] first;
    private readonly int[] starts;
    private readonly float[] weights;

    /// <param name="before">Number of old pixels, at least 1.</param>
    /// <param name="after">Number of new pixels, at least 1.</param>
    public ScalingWeights(int before, int after)
    {
        var ratio = (double)before / after;
        var scale = Math.Max(1, ratio);
        var radius = 2 * scale;
        (first, starts) = (new int[after], new int[after + 1]);
        var all = new List<float>(after * (int)((2 * radius) + 2));
        for (var at = 0; at < after; at++)
        {
            var center = ((at + 0.5) * ratio) - 0.5;
            var from = Math.Clamp((int)Math.Ceiling(center - radius), 0, before - 1);
            var to = Math.Clamp((int)Math.Floor(center + radius), from, before - 1);
            var sum = 0.0;
            for (var old = from; old <= to; old++)
            {
                sum += Cubic(Math.Abs(old - center) / scale);
            }

            first[at] = from;
            for (var old = from; old <= to; old++)
            {
                all.Add((float)(Cubic(Math.Abs(old - center) / scale) / sum));
            }

            starts[at + 1] = all.Count;
        }

        weights = [.. all];
    }

    /// <summary>The weights of the old pixels from index <paramref name="from"/>. Their sum is 1.</summary>
    public ReadOnlySpan<float> For(int pixel, out int from)
    {
        from = first[pixel];
        return weights.AsSpan(starts[pixel], starts[pixel + 1] - starts[pixel]);
    }

    private static double Cubic(double distance) => distance switch
    {
        < 1 => (((1.5 * distance) - 2.5) * distance * distance) + 1,
        < 2 => (((((-0.5 * distance) + 2.5) * distance) - 4) * distance) + 2,
        _ => 0,
    };
}
