namespace TechBeats.Typesetting.Styles;

/// <summary>Style of the lines of contents: label, title, page number. Lengths are in points.</summary>
public sealed record EntryLineStyle
{
    /// <summary>Width of the column of page numbers: room for four digits.</summary>
    public double NumberColumn { get; init; } = 20;

    /// <summary>Minimum space between title and page number.</summary>
    public double Gap { get; init; } = 8;
}
