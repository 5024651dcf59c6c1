namespace TechBeats.Typesetting.Styles;

/// <summary>The paper size and the margins around the text block. Lengths are in points.</summary>
/// <param name="Width">Width of the paper.</param>
/// <param name="Height">Height of the paper.</param>
/// <param name="Inner">Margin at the spine.</param>
/// <param name="Outer">Margin away from the spine.</param>
/// <param name="Top">Margin at the head.</param>
/// <param name="Bottom">Margin at the foot.</param>
public sealed record PageStyle(double Width, double Height, double Inner, double Outer, double Top, double Bottom)
{
    private const double PointsPerMillimeter = 72 / 25.4;

    /// <summary>Width of the text block: the measure of body text.</summary>
    public double Measure => Width - Inner - Outer;

    /// <summary>Height of the text block.</summary>
    public double TextHeight => Height - Top - Bottom;

    /// <summary>True for a right-to-left book, bound at its right side: odd pages lie left of the spine.</summary>
    public bool IsBoundRight { get; init; }

    /// <summary>Left edge of the text block on a recto or verso page.</summary>
    public double Left(bool isRecto) => isRecto != IsBoundRight ? Inner : Outer;

    /// <summary>Scales the margins designed for A5 to the paper, so that the measure stays near 66 characters on similar paper.</summary>
    public static PageStyle For(double width, double height)
    {
        var a5Width = 148 * PointsPerMillimeter;
        var a5Height = 210 * PointsPerMillimeter;
        return new PageStyle(
            width,
            height,
            Inner: 54 * width / a5Width,
            Outer: 45 * width / a5Width,
            Top: 58 * height / a5Height,
            Bottom: 61 * height / a5Height);
    }

    /// <summary>
    /// Finds paper by name (<c>a4 a5 b5 letter 6x9</c>) or size: <c>WIDTHxHEIGHT</c> in <c>mm</c> (default) or <c>in</c>. Returns the
    /// page style, or null if the text is neither, or if a side is not 70 mm to 1,000 mm.
    /// </summary>
    public static PageStyle? Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        switch (name.Trim().ToLowerInvariant())
        {
            case "a5": return For(148 * PointsPerMillimeter, 210 * PointsPerMillimeter);
            case "a4": return For(210 * PointsPerMillimeter, 297 * PointsPerMillimeter);
            case "b5": return For(176 * PointsPerMillimeter, 250 * PointsPerMillimeter);
            case "letter": return For(8.5 * 72, 11 * 72);
            case "6x9" or "6x9in": return For(6 * 72, 9 * 72);
        }

        return Measured(name.Trim().ToLowerInvariant());
    }

    private static PageStyle? Measured(string size)
    {
        var unit = PointsPerMillimeter;
        if (size.EndsWith("in", StringComparison.Ordinal))
        {
            unit = 72;
        }

        var sides = size.Replace("mm", "", StringComparison.Ordinal).Replace("in", "", StringComparison.Ordinal).Split('x');
        if (sides.Length != 2 || !double.TryParse(sides[0], out var width) || !double.TryParse(sides[1], out var height))
        {
            return null;
        }

        (width, height) = (width * unit, height * unit);
        var (minimum, maximum) = (70 * PointsPerMillimeter, 1000 * PointsPerMillimeter);
        return width >= minimum && width <= maximum && height >= minimum && height <= maximum ? For(width, height) : null;
    }
}
