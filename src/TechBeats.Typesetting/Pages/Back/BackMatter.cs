using TechBeats.Typesetting.Blocks.Slabs;

namespace TechBeats.Typesetting.Pages.Back;

/// <summary>The slabs of the back matter, and its parts with their groups for contents and outline.</summary>
internal sealed record BackMatter(
    IReadOnlyList<Slab> Slabs,
    IReadOnlyList<(string Title, string Name, IReadOnlyList<(string Title, string Name)> Groups)> Parts
);
