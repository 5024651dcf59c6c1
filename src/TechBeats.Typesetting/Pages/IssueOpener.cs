using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Pages.Display;

namespace TechBeats.Typesetting.Pages;

/// <summary>The opener of an issue: kicker, title, description, tags, and a mini-contents if it has enough sections.</summary>
/// <param name="Slabs">The slabs of the opener, which precede the text.</param>
/// <param name="Sections">Lines of the mini-contents, each with the landmark of its section. Page numbers are added later.</param>
/// <param name="SpaceAfter">Space between the opener and the text in points.</param>
internal sealed record IssueOpener(
    IReadOnlyList<Slab> Slabs,
    IReadOnlyList<(EntryLineFrame Line, string Landmark)> Sections,
    double SpaceAfter
)
{
    /// <summary>True if the title did not fit and ends in an ellipsis.</summary>
    public bool IsTitleCut { get; init; }
}
