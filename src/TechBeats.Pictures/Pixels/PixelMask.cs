namespace TechBeats.Pictures.Pixels;

/// <summary>Splits pixels with alpha into colors and an opacity mask, since JPEG has no alpha.</summary>
internal static class PixelMask
{
    /// <summary>The opacity of each pixel; 0 is transparent.</summary>
    public static PixelGrid Alpha(PixelGrid pixels)
    {
        var opacities = new byte[pixels.Width * pixels.Height];
        for (var (y, to) = (0, 0); y < pixels.Height; y++)
        {
            var row = pixels.Row(y);
            for (var at = 3; at < row.Length; at += 4)
            {
                opacities[to++] = row[at];
            }
        }

        return new PixelGrid(pixels.Width, pixels.Height, 1, y => opacities.AsSpan(y * pixels.Width, pixels.Width));
    }

    /// <summary>
    /// The colors alone. A transparent pixel takes the color of the nearest visible pixel in its row, or of the row before. Its stored
    /// color is often black, and a JPEG would smear it across the edge.
    /// </summary>
    /// <param name="pixels">Pixels of four channels.</param>
    /// <param name="target">Returns the row that receives the colors.</param>
    public static void Colors(PixelGrid pixels, WritableRow target)
    {
        ReadOnlySpan<byte> before = [];
        for (var y = 0; y < pixels.Height; y++)
        {
            var row = new SeenRow(pixels.Row(y));
            var colors = target(y);
            var last = -1;
            for (var x = 0; x < pixels.Width; x++)
            {
                if (!row.Is(x))
                {
                    continue;
                }

                // Each side fills half of the gap.
                for (var gap = last + 1; gap < x; gap++)
                {
                    row.Color(last >= 0 && gap - last <= x - gap ? last : x).CopyTo(colors[(3 * gap)..]);
                }

                row.Color(x).CopyTo(colors[(3 * x)..]);
                last = x;
            }

            for (var gap = last + 1; gap < pixels.Width && last >= 0; gap++)
            {
                row.Color(last).CopyTo(colors[(3 * gap)..]);
            }

            if (last >= 0)
            {
                before = colors;
            }
            else if (before.IsEmpty)
            {
                colors.Fill(byte.MaxValue);
            }
            else
            {
                before.CopyTo(colors);
            }
        }
    }

    /// <summary>A row of pixels with alpha.</summary>
    private readonly ref struct SeenRow(ReadOnlySpan<byte> row)
    {
        private readonly ReadOnlySpan<byte> row = row;

        public bool Is(int x) => row[(4 * x) + 3] != 0;

        public ReadOnlySpan<byte> Color(int x) => row.Slice(4 * x, 3);
    }
}
