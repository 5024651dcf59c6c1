namespace TechBeats.Typesetting.Styles;

/// <summary>Columns of equal width side by side, as on a page of a register. Lengths are in points.</summary>
public sealed record ColumnStyle
{
    /// <summary>One column, as wide as the text block.</summary>
    public static ColumnStyle Single { get; } = new() { Count = 1 };

    /// <summary>Number of columns, at least 1.</summary>
    public int Count { get; init; } = 2;

    /// <summary>Space between two columns.</summary>
    public double Gap { get; init; } = 14;

    /// <summary>Returns the width of a column.</summary>
    /// <param name="measure">Width of all columns with their gaps.</param>
    public double WidthIn(double measure) => (measure - ((Count - 1) * Gap)) / Count;

    /// <summary>Returns the distance of a column from the side where reading starts.</summary>
    /// <param name="column">Index of the column in reading order.</param>
    /// <param name="measure">Width of all columns with their gaps.</param>
    public double StartOf(int column, double measure) => column * (WidthIn(measure) + Gap);
}
