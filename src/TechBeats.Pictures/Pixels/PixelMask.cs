namespace TechBeats.Pictures.Pixels;

/// <summary>Pixels with alpha taken apart for a JPEG, which has none: their colors, and how opaque they are.</summary>
internal static class PixelMask
{
    /// <summary>How opaque the pixels are: 0 not at all.</summary>
    public static PixelGrid Of(PixelGrid pixels)
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
    /// The colors alone. What can't be seen takes the color of the nearest pixel in its row that can, or of the row before:
    /// a JPEG smears what stands beside an edge over it, and what stands there by chance is often black.
    /// </summary>
    /// <param name="pixels">Four channels.</param>
    /// <param name="target">Where a row of the colors goes.</param>
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

                // Half of a gap belongs to either side.
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

    /// <summary>A row of pixels of which some can be seen.</summary>
    private readonly ref struct SeenRow(ReadOnlySpan<byte> row)
    {
        private readonly ReadOnlySpan<byte> row = row;

        public bool Is(int x) => row[(4 * x) + 3] != 0;

        public ReadOnlySpan<byte> Color(int x) => row.Slice(4 * x, 3);
    }
}
