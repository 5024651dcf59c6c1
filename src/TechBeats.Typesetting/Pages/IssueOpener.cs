using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Pages.Display;

namespace TechBeats.Typesetting.Pages;

/// <summary>What opens an issue: kicker, title, description, tags, and a mini-contents when it has more than three sections.</summary>
/// <param name="Slabs">The opener's slabs, which stand before the issue's text.</param>
/// <param name="Sections">Lines of the mini-contents whose page numbers are still to be drawn, and the landmark of each.</param>
/// <param name="SpaceAfter">Space between the opener and the first slab of the text.</param>
internal sealed record IssueOpener(
    IReadOnlyList<Slab> Slabs,
    IReadOnlyList<(LeaderLineFrame Line, string Landmark)> Sections,
    double SpaceAfter
);
