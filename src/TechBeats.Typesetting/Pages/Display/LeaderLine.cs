using TechBeats.Model;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Display;

/// <summary>A line of contents or of an index: title, leader dots, page numbers.</summary>
internal sealed record LeaderLine
{
    public required string Title { get; init; }

    public required ParagraphStyle TitleStyle { get; init; }

    /// <summary>Style of the page numbers.</summary>
    public required ParagraphStyle NumberStyle { get; init; }

    /// <summary>Indent of the title from the side where reading starts.</summary>
    public double Indent { get; init; }

    /// <summary>Label in the indent; null for none.</summary>
    public StyledText? Label { get; init; }

    /// <summary>Remark after the title; null for none.</summary>
    public StyledText? Remark { get; init; }

    /// <summary>Link target of the title; null for none.</summary>
    public BookTarget? Target { get; init; }

    /// <summary>The page numbers; empty if they are added later.</summary>
    public IReadOnlyList<PageNumber> Pages { get; init; } = [];

    public bool HasDots { get; init; } = true;
}
