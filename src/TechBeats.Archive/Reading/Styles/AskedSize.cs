namespace TechBeats.Archive.Reading.Styles;

/// <summary>The size that an author asks for a picture.</summary>
/// <param name="Width">Width in CSS pixels, or null if none is given.</param>
/// <param name="Height">Height in CSS pixels, or null if none is given.</param>
/// <param name="WidthInPercent">Width in percent of the column, or null if none is given.</param>
internal readonly record struct AskedSize(double? Width, double? Height, double? WidthInPercent)
{
    private const double MaximumPixels = 100_000;

    /// <param name="width">The width attribute, or null.</param>
    /// <param name="height">The height attribute, or null.</param>
    /// <param name="style">The style attribute, which wins.</param>
    public static AskedSize Read(string? width, string? height, CssDeclarations style)
    {
        var pixels = style["width"] is { } styled ? PixelsIn(styled) : width is null ? null : PixelsIn(width);
        var percent = style["width"] is not null ? style.Percent("width") : width is null ? null : CssDeclarations.ToPercent(width);
        var maximum = style["max-width"] is { } limit ? PixelsIn(limit) : null;
        var maximumPercent = style.Percent("max-width");
        return new AskedSize(
            maximum is null ? pixels : Math.Min(maximum.Value, pixels ?? double.PositiveInfinity),
            style["height"] is { } tall ? PixelsIn(tall) : height is null ? null : PixelsIn(height),
            maximumPercent is null or >= 100 ? percent : Math.Min(maximumPercent.Value, percent ?? double.PositiveInfinity)
        );
    }

    private static double? PixelsIn(string value) =>
        CssDeclarations.ToPixels(value) is > 0 and < MaximumPixels and var pixels ? pixels : null;
}
