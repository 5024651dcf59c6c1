namespace TechBeats.Typesetting.Styles;

/// <summary>How quotes look. Lengths in points.</summary>
public sealed record QuoteStyle
{
    /// <summary>Space above and below.</summary>
    public double Space { get; init; } = 7;

    /// <summary>Width of the thin line along a quote.</summary>
    public double Rule { get; init; } = 0.8;

    /// <summary>From the column's edge to that line.</summary>
    public double RuleInset { get; init; } = 5;

    public Color RuleColor { get; init; } = Palette.Hairline;
}
