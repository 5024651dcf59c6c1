namespace TechBeats.Typesetting.Styles;

/// <summary>Style of quotes. Lengths are in points.</summary>
public sealed record QuoteStyle
{
    /// <summary>Space above and below.</summary>
    public double Space { get; init; } = 7;

    /// <summary>Thickness of the rule beside a quote.</summary>
    public double Rule { get; init; } = 0.8;

    /// <summary>Distance from the column's edge to that rule.</summary>
    public double RuleInset { get; init; } = 5;

    public Color RuleColor { get; init; }
}
