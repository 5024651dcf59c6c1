using TechBeats.Typesetting.Blocks.Slabs;
using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Pages.Back;

/// <summary>The slabs of the back matter, and its parts with their groups for contents and outline.</summary>
internal sealed record BackMatter(
    IReadOnlyList<Slab> Slabs,
    IReadOnlyList<(string Title, string Name, IReadOnlyList<(string Title, string Name)> Groups)> Parts)
{
    /// <summary>The lost figures, by reason and host.</summary>
    public IReadOnlyList<LostFigures> LostFigures { get; init; } = [];
}
