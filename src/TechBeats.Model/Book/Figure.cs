namespace TechBeats.Model;

/// <summary>A picture that the author placed. <see cref="Issue.Figures"/> holds its result.</summary>
/// <param name="Address">The address as written, with entities and escapes resolved; the key of <see cref="Issue.Figures"/>.</param>
/// <param name="Alt">Alternative text, or null if it is missing or meaningless.</param>
public sealed record Figure(string Address, string? Alt)
{
    /// <summary>The author's title, or null if it is missing or meaningless. It may become a caption.</summary>
    public string? Title { get; init; }

    /// <summary>The target of a link around the figure, or null if there is no link.</summary>
    public LinkTarget? Link { get; init; }

    /// <summary>Width that the author asked for, in CSS pixels (1/96 inch), or null if not given.</summary>
    public double? WidthInPixels { get; init; }

    /// <summary>
    /// Width that the author asked for, in percent of the column, or null if not given. Above 0, at most 100. With a width in pixels, too,
    /// the smaller one counts.
    /// </summary>
    public double? WidthInPercent { get; init; }

    /// <summary>Height that the author asked for, in CSS pixels (1/96 inch), or null if not given.</summary>
    public double? HeightInPixels { get; init; }

    /// <summary>The side at which the author placed the figure, or null if not given.</summary>
    public FigureSide? Side { get; init; }

    /// <summary>How a formula that is a picture aligns with text, or null if the figure is no formula.</summary>
    public FormulaLook? Formula { get; init; }

    /// <summary>Line of the file on which the figure stands, from 1; 0 if unknown. Only problems use it.</summary>
    public int Line { get; init; }
}
