namespace TechBeats.Typesetting.Styles;

/// <summary>The paper size and the margins around the text block. Lengths are in points.</summary>
/// <param name="Width">Width of the paper.</param>
/// <param name="Height">Height of the paper.</param>
/// <param name="Inner">Margin at the spine.</param>
/// <param name="Outer">Margin away from the spine, with the side column in it.</param>
/// <param name="Top">Margin at the head.</param>
/// <param name="Bottom">Margin at the foot.</param>
public sealed record PageStyle(double Width, double Height, double Inner, double Outer, double Top, double Bottom)
{
    private const double PointsPerMillimeter = 72 / 25.4;
    private const double A5Width = 148 * PointsPerMillimeter;
    private const double A5Height = 210 * PointsPerMillimeter;
    private const double LetterWidth = 8.5 * 72;

    /// <summary>Minimum width of paper with a side column: a measure of 360 points, the column and margins.</summary>
    private const double MinimumWidthWithSide = 570;

    /// <summary>Width of the measure in ems of running text: about 66 letters.</summary>
    private const double MeasureInEms = 33.4;

    /// <summary>Maximum of that width: about 73 letters.</summary>
    private const double MaximumMeasureInEms = 36;

    private const double MinimumBodySize = 8.6;
    private const double MaximumBodySize = 10.6;

    /// <summary>Leading relative to the size of running text.</summary>
    private const double LeadingPerSize = 1.46;

    /// <summary>Width of the text block: the measure of body text.</summary>
    public double Measure => Width - Inner - Outer;

    /// <summary>Height of the text block.</summary>
    public double TextHeight => Height - Top - Bottom;

    /// <summary>True for a right-to-left book, bound at its right side: odd pages lie left of the spine.</summary>
    public bool IsBoundRight { get; init; }

    /// <summary>True for pages that are read one by one on a screen: odd and even pages look the same.</summary>
    public bool IsScreen { get; init; }

    /// <summary>Left edge of the side column on a recto or verso page; only with <see cref="Side"/>.</summary>
    public double SideLeft(bool isRecto) => Side is not { } side ? throw new InvalidOperationException("The page has no side column.")
        : isRecto != IsBoundRight ? Left(isRecto) + Measure + side.Gap
        : Left(isRecto) - side.Gap - side.Width;

    /// <summary>Left edge of the text block on a recto or verso page.</summary>
    public double Left(bool isRecto) => isRecto != IsBoundRight ? Inner : Outer;

    /// <summary>Type size of the paper.</summary>
    public TypeScale Scale { get; init; } = TypeScale.A5;

    /// <summary>
    /// Column in the outer margin, for captions, addresses and small figures; null for none. It lies inside of <see cref="Outer"/>.
    /// </summary>
    public SideColumn? Side { get; init; }

    /// <summary>Number of columns of the text block.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>Gap between columns.</summary>
    public double ColumnGap { get; init; } = 18;

    /// <summary>Width of a column of the text block: the measure of running text.</summary>
    public double ColumnWidth => (Measure - ((Columns - 1) * ColumnGap)) / Columns;

    /// <summary>
    /// Returns the same paper with several columns. They take the place of the side column.
    /// </summary>
    public PageStyle WithColumns(int columns) => this with
    {
        Columns = columns,
        Outer = Side is { } side ? Outer - side.Width - side.Gap : Outer,
        Side = null,
    };

    /// <summary>
    /// Designs a page. Margins are in proportion to those of A5. The type size makes the measure hold 60 to 75 letters: a wider paper has
    /// larger type up to <see cref="MaximumBodySize"/>, then wider margins, then a side column. On paper wider than Letter everything
    /// grows in proportion.
    /// </summary>
    public static PageStyle For(double width, double height) =>
        width >= MinimumWidthWithSide ? WithSide(width, height) : WithoutSide(width, height);

    private static PageStyle WithoutSide(double width, double height)
    {
        var (inner, outer) = (54 * width / A5Width, 45 * width / A5Width);
        var measure = width - inner - outer;
        var body = Math.Clamp(Math.Round(measure / MeasureInEms, 1), MinimumBodySize, MaximumBodySize);
        var excess = Math.Max(0, measure - (body * MaximumMeasureInEms));
        return new PageStyle(
            width,
            height,
            Inner: inner + (excess * inner / (inner + outer)),
            Outer: outer + (excess * outer / (inner + outer)),
            Top: 58 * height / A5Height,
            Bottom: 61 * height / A5Height)
        {
            Scale = new TypeScale(body, Math.Round(body * LeadingPerSize, 1)),
        };
    }

    private static PageStyle WithSide(double width, double height)
    {
        var scale = Math.Max(1, width / LetterWidth);
        var side = new SideColumn(104 * scale, 24 * scale);
        var measure = 360 * scale;
        var margins = width - measure - side.Width - side.Gap;
        return new PageStyle(
            width,
            height,
            Inner: 0.55 * margins,
            Outer: (0.45 * margins) + side.Width + side.Gap,
            Top: 58 * height / A5Height,
            Bottom: 61 * height / A5Height)
        {
            Scale = new TypeScale(MaximumBodySize * scale, 15.5 * scale),
            Side = side,
        };
    }

    /// <summary>A tablet's page, 4 to 3, held upright: equal margins, larger type.</summary>
    private static PageStyle Screen()
    {
        const double margin = 40;
        return new PageStyle(450, 600, margin, margin, margin, margin)
        {
            Scale = new TypeScale(11.2, 16),
            IsScreen = true,
        };
    }

    /// <summary>
    /// Finds paper by name (<c>a4 a5 b5 letter 6x9 screen</c>) or size: <c>WIDTHxHEIGHT</c> in <c>mm</c> (default) or <c>in</c>.
    /// Returns null if the text is neither, or if a side is not 70 mm to 1,000 mm.
    /// </summary>
    public static PageStyle? Named(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        switch (name.Trim().ToLowerInvariant())
        {
            case "a5": return For(A5Width, A5Height);
            case "a4": return For(210 * PointsPerMillimeter, 297 * PointsPerMillimeter);
            case "b5": return For(176 * PointsPerMillimeter, 250 * PointsPerMillimeter);
            case "letter": return For(LetterWidth, 11 * 72);
            case "6x9" or "6x9in": return For(6 * 72, 9 * 72) with { Scale = new TypeScale(10, 14) };
            case "screen": return Screen();
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
