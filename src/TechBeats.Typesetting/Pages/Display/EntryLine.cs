using TechBeats.Model;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Display;

/// <summary>A line of contents: a label such as a date, a title, and the page at the far side.</summary>
internal sealed record EntryLine
{
    public required string Title { get; init; }

    public required ParagraphStyle TitleStyle { get; init; }

    /// <summary>Style of the page number.</summary>
    public required ParagraphStyle NumberStyle { get; init; }

    /// <summary>Indent of the title from the side where reading starts, in points.</summary>
    public double Indent { get; init; }

    /// <summary>Label in the indent; null for none.</summary>
    public StyledText? Label { get; init; }

    /// <summary>Link target of the line.</summary>
    public required BookTarget Target { get; init; }

    /// <summary>The page number; null if it is added later.</summary>
    public string? Page { get; init; }
}
