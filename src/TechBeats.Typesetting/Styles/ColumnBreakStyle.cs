namespace TechBeats.Typesetting.Styles;

/// <summary>Limits of filling pages of columns. Lengths are in points.</summary>
public sealed record ColumnBreakStyle
{
    /// <summary>Minimum height of the columns of a part that begins below another part. With less room it begins on a new page.</summary>
    public double MinimumPartHeight { get; init; } = 5 * TypeScale.A5.BodyLeading;

    /// <summary>Minimum number of slabs in each column of a last page.</summary>
    public int MinimumLastSlabs { get; init; } = 5;

    /// <summary>Step by which the page before a last page is shortened until the last page has enough.</summary>
    public double ShorteningStep { get; init; } = TypeScale.A5.BodyLeading;

    /// <summary>Maximum shortening, as a share of the page.</summary>
    public double MaximumShorteningShare { get; init; } = 0.25;

    /// <summary>
    /// Maximum growth of a space between slabs, as a share of that space. Columns that are shorter by more end uneven.
    /// </summary>
    public double MaximumStretch { get; init; } = 0.5;

    /// <summary>Precision of balanced columns.</summary>
    public double BalancePrecision { get; init; } = 1;
}
