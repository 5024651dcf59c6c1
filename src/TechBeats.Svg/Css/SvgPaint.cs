using TechBeats.Svg.Source;

namespace TechBeats.Svg.Css;

/// <summary>What a <c>fill</c> or <c>stroke</c> asks for, before its gradient is looked up.</summary>
/// <param name="Color">The color, or what stands in for the gradient; null for nothing.</param>
/// <param name="Reference">Id of the gradient or pattern; null when it is a color or nothing.</param>
internal readonly record struct SvgPaint(SvgColor? Color, string? Reference = null)
{
    /// <summary>True when the color is the current one of the element that is painted, whoever says so.</summary>
    public bool IsCurrent { get; private init; }

    /// <summary>The paint of an element of another current color that inherits this one.</summary>
    public SvgPaint In(SvgColor current) => IsCurrent ? this with { Color = current } : this;

    /// <summary>Reads a value; null when it can't be read.</summary>
    public static SvgPaint? Read(string value, SvgColor current)
    {
        var text = value.AsSpan().Trim();
        if (text.Equals("none", StringComparison.OrdinalIgnoreCase))
        {
            return new SvgPaint(null);
        }

        if (text.StartsWith("context-", StringComparison.Ordinal))
        {
            return new SvgPaint(current, text.ToString()); // the color of what a marker stands on: DrawingBuilder knows it
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

    /// <summary>The id in <c>url(#id)</c>, whatever quotes are around it; null when there is none, or it is elsewhere.</summary>
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
