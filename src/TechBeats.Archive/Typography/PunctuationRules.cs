namespace TechBeats.Archive.Typography;

/// <summary>
/// The signs that replace straight quotes, hyphens, dots and angle brackets. A sign that equals the typed one changes nothing.
/// </summary>
internal sealed record PunctuationRules
{
    /// <summary>Everything stays as typed.</summary>
    public static PunctuationRules AsTyped { get; } = new() { HasQuotes = false, Ellipsis = "...", EnDash = "--", EmDash = "---" };

    /// <summary>Quotes, dashes and ellipses, as most generators print them.</summary>
    public static PunctuationRules Usual { get; } = new();

    /// <summary>As <see cref="Usual"/>, with <c>&lt;&lt;</c> and <c>&gt;&gt;</c> as quotation marks: kramdown and Goldmark.</summary>
    public static PunctuationRules WithAngles { get; } = new() { LeftAngle = "«", RightAngle = "»" };

    /// <summary>True if straight quotes are replaced.</summary>
    public bool HasQuotes { get; init; } = true;

    /// <summary>The site's own quotation marks, or null for those of the text's language.</summary>
    public QuotationMarks? Marks { get; init; }

    public string Apostrophe { get; init; } = "’";

    public string Ellipsis { get; init; } = "…";

    public string EnDash { get; init; } = "–";

    public string EmDash { get; init; } = "—";

    public string LeftAngle { get; init; } = "<<";

    public string RightAngle { get; init; } = ">>";
}
