using TechBeats.Model;
using TechBeats.Typesetting.Styles;

namespace TechBeats.Typesetting.Blocks.Figures;

/// <summary>A quiet box in the place of what paper can't show.</summary>
/// <param name="Title">What it was; on the side where reading starts.</param>
/// <param name="TitleStyle">How that looks.</param>
/// <param name="Reason">Why it is not there, or what kind of thing it is; on the other side.</param>
/// <param name="ReasonStyle">How that looks.</param>
/// <param name="Address">Where it can be found, below; null when nowhere.</param>
/// <param name="Line">Line of the file on which its block begins.</param>
internal sealed record Card(
    IReadOnlyList<Inline> Title,
    ParagraphStyle TitleStyle,
    string Reason,
    ParagraphStyle ReasonStyle,
    string? Address,
    int Line
);
