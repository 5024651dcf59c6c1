using SixLabors.ImageSharp.PixelFormats;

namespace TechBeats.Tests.Pictures.Zoo;

/// <summary>A picture of one kind, and what must be seen of it.</summary>
/// <param name="Name">Format, depth and whatever else is special.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Expected">Its pixels, upright.</param>
/// <param name="Tolerance">How much a channel may differ on the average.</param>
internal sealed record ZooPicture(string Name, byte[] Bytes, Pixels Expected, int Tolerance = 1)
{
    /// <summary>
    /// How much a channel may differ on the average; soft colors are printed as a JPEG, which differs a little everywhere.
    /// </summary>
    public int Allowed =>
        ReferenceEquals(Expected, Pixels.Soft) || ReferenceEquals(Expected, Pixels.Ghost) ? Math.Max(6, Tolerance) : Tolerance;

    public override string ToString() => Name;
}

/// <summary>Pixels to draw and to compare.</summary>
internal sealed record Pixels(int Width, int Height, Func<int, int, Rgba32> At)
{
    /// <summary>The size of most animals: neither side divides by eight.</summary>
    private const int Across = 45, Down = 37;

    /// <summary>Sixteen colors, black first and white last.</summary>
    public static Rgba32[] Colors { get; } =
    [
        new(0, 0, 0),
        new(255, 0, 0),
        new(0, 160, 0),
        new(0, 0, 220),
        new(250, 200, 0),
        new(0, 180, 200),
        new(170, 0, 160),
        new(120, 120, 120),
        new(200, 200, 200),
        new(120, 60, 20),
        new(250, 150, 180),
        new(40, 80, 60),
        new(90, 90, 170),
        new(210, 230, 120),
        new(60, 20, 60),
        new(255, 255, 255),
    ];

    /// <summary>Soft colors, another in each corner, so that turns and exchanged channels show.</summary>
    public static Pixels Soft { get; } =
        new(Across, Down, (x, y) =>
            new Rgba32(
                (byte)(20 + (x * 220 / Across)),
                (byte)(230 - (y * 200 / Down)),
                (byte)(40 + ((x + (2 * y)) * 160 / (Across + (2 * Down))))
            )
        );

    /// <summary>Sixteen colors in bars and a block.</summary>
    public static Pixels Few { get; } = new(Across, Down, (x, y) => Colors[x < 9 && y < 11 ? 1 : (x / 6) + (y > 20 ? 7 : 0) + 1]);

    /// <summary>Black on white: an L, which no turn makes itself.</summary>
    public static Pixels BlackAndWhite { get; } =
        new(Across, Down, (x, y) => x is > 4 and < 12 || (y is > 26 and < 33 && x is > 4 and < 38) ? Colors[0] : Colors[15]);

    /// <summary>A disc that fades into nothing; what can't be seen is black.</summary>
    public static Pixels Fading { get; } =
        new(Across, Down, (x, y) =>
            Math.Clamp(300 - (int)(18 * Math.Sqrt(Math.Pow(x - 20, 2) + Math.Pow(y - 15, 2))), 0, 255) is > 0 and var alpha
                ? new Rgba32(200, (byte)(40 + (3 * x)), 60, (byte)alpha)
                : new Rgba32(0, 0, 0, 0)
        );

    /// <summary>Soft colors that fade away to the right, and a corner that isn't there, under which other colors lie.</summary>
    public static Pixels Ghost { get; } =
        Soft with
        {
            At = (x, y) => x < 12 && y < 12 ? new Rgba32(0, 255, 0, 0) : Soft.At(x, y) with { A = (byte)(255 - (x * 200 / Across)) },
        };

    public Pixels Gray => this with { At = (x, y) => Luma(At(x, y)) is var gray ? new Rgba32(gray, gray, gray, At(x, y).A) : default };

    public Pixels Opaque => this with { At = (x, y) => At(x, y) with { A = 255 } };

    /// <summary>The place of a color among the sixteen.</summary>
    public int Index(int x, int y) => Array.IndexOf(Colors, At(x, y));

    /// <summary>The same with fewer bits a channel.</summary>
    public Pixels Coarse(int bits) =>
        this with
        {
            At = (x, y) =>
                At(x, y) is var pixel ? new Rgba32(Round(pixel.R, bits), Round(pixel.G, bits), Round(pixel.B, bits), pixel.A) : default,
        };

    /// <summary>Only pixels that are wholly there or wholly not.</summary>
    public Pixels HardEdged => this with { At = (x, y) => At(x, y).A < 128 ? new Rgba32(0, 0, 0, 0) : At(x, y) with { A = 255 } };

    /// <summary>As it is stored when it must be turned so (EXIF 1 to 8) to stand upright as here.</summary>
    public Pixels Stored(int orientation)
    {
        var (w, h) = (Width, Height);
        return orientation switch
        {
            2 => this with { At = (x, y) => At(w - 1 - x, y) },
            3 => this with { At = (x, y) => At(w - 1 - x, h - 1 - y) },
            4 => this with { At = (x, y) => At(x, h - 1 - y) },
            5 => new(h, w, (x, y) => At(y, x)),
            6 => new(h, w, (x, y) => At(w - 1 - y, x)),
            7 => new(h, w, (x, y) => At(w - 1 - y, h - 1 - x)),
            8 => new(h, w, (x, y) => At(y, h - 1 - x)),
            _ => this,
        };
    }

    public override string ToString() => $"{Width} x {Height}";

    public static byte Luma(Rgba32 pixel) => (byte)Math.Round((0.299 * pixel.R) + (0.587 * pixel.G) + (0.114 * pixel.B));

    private static byte Round(byte value, int bits) => (byte)((value >> (8 - bits)) * 255 / ((1 << bits) - 1));
}
