using TechBeats.Typesetting.Blocks.Slabs;

namespace TechBeats.Typesetting.Pages.Breaking;

/// <summary>An item of the side column and its position.</summary>
/// <param name="Item">The item.</param>
/// <param name="Y">Top of the item in points from the top of the text block.</param>
internal readonly record struct PlacedSide(SideItem Item, double Y);
