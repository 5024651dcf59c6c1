namespace TechBeats.Pictures.Pixels;

/// <summary>What pixels look like: a photograph changes softly everywhere, line art is flat between its edges.</summary>
internal static class PixelLook
{
    /// <summary>Share of pixels that equal their left neighbor, at and above which a picture is line art.</summary>
    private const double FlatShare = 0.5;

    /// <summary>How much the channels of neighbors must differ in all to make an edge: softer steps are a slope of light.</summary>
    private const int Edge = 40;

    /// <summary>Share of edges among the steps between different neighbors, below which even a flat picture is a photograph: a sky, a gradient.</summary>
    private const double EdgeShare = 0.05;

    /// <summary>Colors of which line art has fewer, however few of its pixels are flat (dithered GIFs, small icons).</summary>
    private const int FewColors = 512;

    /// <summary>The same for gray, which has no more than 256.</summary>
    private const int FewGrays = 64;

    /// <summary>Rows looked at, spread over the picture; more would tell nothing new.</summary>
    private const int MostRows = 200;

    public static bool IsPhotograph(PixelGrid pixels)
    {
        var size = pixels.Channels;
        var few = size == 1 ? FewGrays : FewColors;
        long pairs = 0, equal = 0, edges = 0;
        var colors = new HashSet<int>();
        var pace = Math.Max(1, pixels.Height / MostRows);
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
