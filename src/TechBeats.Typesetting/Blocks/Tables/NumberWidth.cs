namespace TechBeats.Typesetting.Blocks.Tables;

/// <summary>The width of a number before and after the end of its integer part, in points at scale 1.</summary>
internal readonly record struct NumberWidth(double Before, double After)
{
    /// <summary>Width of the whole number.</summary>
    public double Sum => Before + After;

    /// <summary>Returns the width of a column with both numbers, aligned.</summary>
    public NumberWidth Or(NumberWidth other) => new(Math.Max(Before, other.Before), Math.Max(After, other.After));
}
