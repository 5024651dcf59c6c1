namespace TechBeats.Archive.Reading.Addresses;

/// <summary>A picture as an author or a tool wrote it.</summary>
/// <param name="Address">Its address, entities and escapes resolved; not empty.</param>
/// <param name="Alt">Its alternative text; null when not given.</param>
/// <param name="Title">Its title; null when not given.</param>
internal sealed record WrittenFigure(string Address, string? Alt, string? Title)
{
    /// <summary>Width asked for, in CSS pixels; null when not given.</summary>
    public double? Width { get; init; }

    /// <summary>Height asked for, in CSS pixels; null when not given.</summary>
    public double? Height { get; init; }

    /// <summary>True when its class says that it is a formula.</summary>
    public bool IsFormula { get; init; }

    /// <summary>How far it is to reach below the baseline, in CSS pixels; null when not given.</summary>
    public double? Depth { get; init; }
}
