using TechBeats.Model;

namespace TechBeats.Archive.Reading.Addresses;

/// <summary>A picture as written in the source.</summary>
/// <param name="Address">Address of the picture, with entities and escapes decoded. Not empty.</param>
/// <param name="Alt">Alternative text, or null if none is given.</param>
/// <param name="Title">Title, or null if none is given.</param>
internal sealed record RawFigure(string Address, string? Alt, string? Title)
{
    /// <summary>Requested width in CSS pixels, or null if none is given.</summary>
    public double? Width { get; init; }

    /// <summary>Requested width in percent of the column, or null if none is given.</summary>
    public double? WidthInPercent { get; init; }

    /// <summary>Requested height in CSS pixels, or null if none is given.</summary>
    public double? Height { get; init; }

    /// <summary>The side at which the author places the picture, or null if none is given.</summary>
    public FigureSide? Side { get; init; }

    /// <summary>True if the element's class marks a formula.</summary>
    public bool IsFormula { get; init; }

    /// <summary>Depth below the baseline in CSS pixels, or null if none is given.</summary>
    public double? Depth { get; init; }
}
