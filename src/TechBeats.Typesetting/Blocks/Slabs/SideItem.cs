using TechBeats.Typesetting.Frames;

namespace TechBeats.Typesetting.Blocks.Slabs;

/// <summary>Content of the side column beside a slab, such as a caption. It may move up or down when the column is crowded.</summary>
/// <param name="Content">The drawing, as wide as the side column.</param>
/// <param name="Offset">Wanted distance from the top of the slab in points.</param>
/// <param name="Landmarks">Landmarks in the content.</param>
internal sealed record SideItem(Frame Content, double Offset, IReadOnlyList<Landmark> Landmarks);
