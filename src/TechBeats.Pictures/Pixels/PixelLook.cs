namespace TechBeats.Pictures.Pixels;

/// <summary>Distinguishes photographs from line art. A photograph varies softly everywhere; line art is flat between edges.</summary>
internal static class PixelLook
{
    /// <summary>Minimum share of pixels equal to their left neighbor in line art.</summary>
    private const double FlatShare = 0.5;

    /// <summary>Minimum sum of channel differences between neighbors at an edge. Smaller steps are gradients.</summary>
    private const int Edge = 40;

    /// <summary>
    /// Minimum share of edges among unequal neighbors in flat line art. With fewer edges, the picture is a photograph, such as a sky.
    /// </summary>
    private const double EdgeShare = 0.05;

    /// <summary>Minimum number of colors of a photograph. Line art such as dithered GIFs and small icons has fewer.</summary>
    private const int FewColors = 512;

    /// <summary>Minimum number of grays of a gray photograph, which has 256 at most.</summary>
    private const int FewGrays = 64;

    /// <summary>Maximum number of sampled rows, spread over the picture.</summary>
    private const int MaximumRows = 200;

    public static bool IsPhotograph(PixelGrid pixels)
    {
        var size = pixels.Channels;
        var few = size == 1 ? FewGrays : FewColors;
        long pairs = 0, equal = 0, edges = 0;
        var colors = new HashSet<int>();
        var pace = Math.Max(1, pixels.Height / MaximumRows);
        for (var y = 0; y < pixels.Height; y += pace)
        {
            var row = pixels.Row(y);
            for (var at = size; at < row.Length; at += size)
            {
                pairs++;
                var pixel = row.Slice(at, size);
                var left = row.Slice(at - size, size);
                if (pixel.SequenceEqual(left))
                {
                    equal++;
                    continue;
                }

                var step = 0;
                for (var channel = 0; channel < size; channel++)
                {
                    step += Math.Abs(pixel[channel] - left[channel]);
                }

                edges += step >= Edge ? 1 : 0;
                if (colors.Count < few)
                {
                    var color = 0;
                    foreach (var channel in pixel)
                    {
                        color = (color << 8) | channel;
                    }

                    colors.Add(color);
                }
            }
        }

        return colors.Count >= few && (equal < FlatShare * pairs || edges < EdgeShare * (pairs - equal));
    }
}
