namespace TechBeats.Model;

/// <summary>A picture that the author placed; what became of it stands in <see cref="Issue.Figures"/>.</summary>
/// <param name="Address">Its address as written, entities and escapes resolved; the key of <see cref="Issue.Figures"/>.</param>
/// <param name="Alt">Words for readers who can't see it; null when none were given or they said nothing.</param>
public sealed record Figure(string Address, string? Alt)
{
    /// <summary>
    /// The title that its author gave it; null when it has none, or when the title says nothing. It may become a caption.
    /// </summary>
    public string? Title { get; init; }

    /// <summary>Where a click on it goes; null when it is not linked.</summary>
    public LinkTarget? Link { get; init; }

    /// <summary>Width that the author asked for, in CSS pixels (1/96 inch); null when not given.</summary>
    public double? WidthInPixels { get; init; }

    /// <summary>Height that the author asked for, in CSS pixels (1/96 inch); null when not given.</summary>
    public double? HeightInPixels { get; init; }

    /// <summary>How it stands in text as a formula that was kept as a picture; null when it is none.</summary>
    public FormulaLook? Formula { get; init; }

    /// <summary>The line of the file on which it stands, from 1; 0 when it has none. Only problems use it.</summary>
    public int Line { get; init; }
}
