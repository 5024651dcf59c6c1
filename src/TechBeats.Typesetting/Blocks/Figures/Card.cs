using TechBeats.Model;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>Lines beside a rule, in place of content that paper cannot show.</summary>
/// <param name="Title">The title, at the side where reading starts.</param>
/// <param name="TitleStyle">Style of the title.</param>
/// <param name="Reason">Why the content is missing, or its kind; at the other side.</param>
/// <param name="ReasonStyle">Style of the reason.</param>
/// <param name="Address">The address below; null for none.</param>
/// <param name="Line">Source line on which its block begins.</param>
internal sealed record Card(
    IReadOnlyList<Inline> Title,
    ParagraphStyle TitleStyle,
    string Reason,
    ParagraphStyle ReasonStyle,
    string? Address,
    int Line
)
{
    /// <summary>True for a single line, in which the title is cut to the room beside the reason.</summary>
    public bool IsCompact { get; init; }
}
