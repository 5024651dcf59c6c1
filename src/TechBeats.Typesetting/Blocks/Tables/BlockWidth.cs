namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>The width of blocks in points.</summary>
internal readonly record struct BlockWidth
{
    public BlockWidth(double minimum, double natural) => (Minimum, Natural) = (minimum, Math.Max(minimum, natural));

    /// <summary>Width of the widest unbreakable piece (CSS: min-content).</summary>
    public double Minimum { get; }

    /// <summary>Width without line breaks (CSS: max-content); at least the minimum.</summary>
    public double Natural { get; }

    /// <summary>Returns the larger widths of two blocks, one above the other.</summary>
    public BlockWidth Or(BlockWidth other) => new(Math.Max(Minimum, other.Minimum), Math.Max(Natural, other.Natural));

    /// <summary>Returns the width with an indent.</summary>
    public BlockWidth Indented(double indent) => new(Minimum + indent, Natural + indent);
}
