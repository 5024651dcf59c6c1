using TechBeats.Model;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Pages.Display;

/// <summary>A line of the contents or of a register: a title, dots, and the page.</summary>
internal sealed record LeaderLine
{
    public required string Title { get; init; }

    public required ParagraphStyle TitleStyle { get; init; }

    /// <summary>Style of the page numbers.</summary>
    public required ParagraphStyle NumberStyle { get; init; }

    /// <summary>From the column's edge, where reading starts, to the title.</summary>
    public double Indent { get; init; }

    /// <summary>What stands before the title, in the indent; null for nothing.</summary>
    public StyledText? Label { get; init; }

    /// <summary>What follows the title in small; null for nothing.</summary>
    public StyledText? Remark { get; init; }

    /// <summary>Where a click on the title leads; null for nowhere.</summary>
    public BookTarget? Target { get; init; }

    /// <summary>The pages; empty when they are bound later.</summary>
    public IReadOnlyList<PageNumber> Pages { get; init; } = [];

    public bool HasDots { get; init; } = true;
}
