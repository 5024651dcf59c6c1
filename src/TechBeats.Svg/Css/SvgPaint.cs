using TechBeats.Svg.Source;

namespace TechBeats.Svg.Css;

/// <summary>The value of <c>fill</c> or <c>stroke</c>, before a gradient is resolved.</summary>
/// <param name="Color">The color, or the fallback of a reference, or null for none.</param>
/// <param name="Reference">Id of the gradient or pattern, or null for a color or none.</param>
internal readonly record struct SvgPaint(SvgColor? Color, string? Reference = null)
{
    /// <summary>True for <c>currentColor</c>, which refers to the painted element.</summary>
    public bool IsCurrent { get; private init; }

    /// <summary>The inherited paint with the current color of another element.</summary>
    public SvgPaint In(SvgColor current) => IsCurrent ? this with { Color = current } : this;

    /// <summary>Parses a value, or returns null if it is invalid.</summary>
    public static SvgPaint? Read(string value, SvgColor current)
    {
        var text = value.AsSpan().Trim();
        if (text.Equals("none", StringComparison.OrdinalIgnoreCase))
        {
            return new SvgPaint(null);
        }

        if (text.StartsWith("context-", StringComparison.Ordinal))
        {
            return new SvgPaint(current, text.ToString()); // the color of the marked path, which DrawingBuilder resolves
        }

        if (ReferenceIn(value) is { } reference)
        {
            var rest = text[(text.IndexOf(')') + 1)..].Trim();
            return new SvgPaint(
                rest.IsEmpty || rest.Equals("none", StringComparison.OrdinalIgnoreCase) ? null : SvgColor.Read(rest, current),
                reference
            );
        }

        return SvgColor.Read(text, current) is { } color
            ? new SvgPaint(color) { IsCurrent = text.Equals("currentColor", StringComparison.OrdinalIgnoreCase) }
            : null;
    }

    /// <summary>The id in <c>url(#id)</c>, with or without quotes, or null if it has none or refers elsewhere.</summary>
    public static string? ReferenceIn(string? value)
    {
        var text = value.AsSpan().Trim();
        if (!text.StartsWith("url(", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var end = text.IndexOf(')');
        var address = (end < 0 ? text[4..] : text[4..end]).Trim().Trim('"').Trim('\'').Trim();
        return address is ['#', ..] ? address[1..].ToString() : "";
    }
}
