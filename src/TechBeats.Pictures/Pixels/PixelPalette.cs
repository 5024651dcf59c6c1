namespace TechBeats.Pictures.Pixels;

/// <summary>
/// The palette of a picture, at most 256 colors in order of first use. Translucent colors come first, which keeps the tRNS chunk short.
/// </summary>
internal sealed class PixelPalette
{
    private readonly Dictionary<uint, byte> indices;

    private PixelPalette(List<uint> colors)
    {
        // Translucent colors first, otherwise in order of first use.
        var ordered = colors.OrderBy(color => color >> 24 == byte.MaxValue).ToArray();
        indices = ordered.Select((color, index) => (color, index)).ToDictionary(pair => pair.color, pair => (byte)pair.index);
        Colors = [.. ordered.SelectMany(color => new[] { (byte)(color >> 16), (byte)(color >> 8), (byte)color })];
        Alphas = [.. ordered.TakeWhile(color => color >> 24 != byte.MaxValue).Select(color => (byte)(color >> 24))];
        Depth = ordered.Length switch { <= 2 => 1, <= 4 => 2, <= 16 => 4, _ => 8 };
    }

    /// <summary>Three bytes per color.</summary>
    public byte[] Colors { get; }

    /// <summary>The alpha of each translucent color.</summary>
    public byte[] Alphas { get; }

    /// <summary>Bits per index.</summary>
    public byte Depth { get; }

    /// <summary>The palette of a picture, or null if it has more than 256 colors.</summary>
    public static PixelPalette? From(PixelGrid pixels)
    {
        // A gray picture needs a palette only if its index is shorter than 8 bits.
        var most = pixels.Channels == 1 ? 16 : 256;
        var seen = new HashSet<uint>();
        var colors = new List<uint>();
        for (var y = 0; y < pixels.Height; y++)
        {
            var row = pixels.Row(y);
            var last = 0u;
            for (var at = 0; at < row.Length; at += pixels.Channels)
            {
                var color = ColorAt(row, at, pixels.Channels);
                if (color == last && at > 0)
                {
                    continue;
                }

                last = color;
                if (seen.Add(color))
                {
                    colors.Add(color);
                    if (colors.Count > most)
                    {
                        return null;
                    }
                }
            }
        }

        return new PixelPalette(colors);
    }

    /// <summary>Packs a row's indices, the leftmost in the highest bits.</summary>
    public void Pack(ReadOnlySpan<byte> row, int channels, Span<byte> packed)
    {
        var (bit, target) = (8, 0);
        var last = 0u;
        byte index = 0;
        for (var at = 0; at < row.Length; at += channels)
        {
            var color = ColorAt(row, at, channels);
            if (color != last || at == 0)
            {
                last = color;
                index = indices[color];
            }

            bit -= Depth;
            packed[target] |= (byte)(index << bit);
            if (bit == 0)
            {
                (bit, target) = (8, target + 1);
            }
        }
    }

    private static uint ColorAt(ReadOnlySpan<byte> row, int at, int channels) => channels switch
    {
        1 => 0xFF000000u | (row[at] * 0x010101u),
        3 => 0xFF000000u | ((uint)row[at] << 16) | ((uint)row[at + 1] << 8) | row[at + 2],
        // A transparent pixel has no color.
        _ => row[at + 3] == 0 ? 0 : ((uint)row[at + 3] << 24) | ((uint)row[at] << 16) | ((uint)row[at + 1] << 8) | row[at + 2],
    };
}
