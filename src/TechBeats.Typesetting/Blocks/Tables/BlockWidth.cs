namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>The width of blocks in points.</summary>
internal readonly record struct BlockWidth
{
    public BlockWidth(double minimum, double natural)
        : this(minimum, minimum, natural)
    {
    }

    public BlockWidth(double divided, double minimum, double natural) =>
        (Divided, Minimum, Natural) = (Math.Min(divided, minimum), minimum, Math.Max(minimum, natural));

    /// <summary>Width of the widest piece if long words are divided; at most the minimum.</summary>
    public double Divided { get; }

    /// <summary>Width of the widest word (CSS: min-content).</summary>
    public double Minimum { get; }

    /// <summary>Width without line breaks (CSS: max-content); at least the minimum.</summary>
    public double Natural { get; }

    /// <summary>Returns the larger widths of two blocks, one above the other.</summary>
    public BlockWidth Or(BlockWidth other) =>
        new(Math.Max(Divided, other.Divided), Math.Max(Minimum, other.Minimum), Math.Max(Natural, other.Natural));

    /// <summary>Returns the width with an indent.</summary>
    public BlockWidth Indented(double indent) => new(Divided + indent, Minimum + indent, Natural + indent);

    /// <summary>Returns the width at a scale.</summary>
    public BlockWidth Scaled(double scale) => new(Divided * scale, Minimum * scale, Natural * scale);
}
