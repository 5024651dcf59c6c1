using TechBeats.Model;

namespace TechBeats.Typesetting.Frames;

/// <summary>A clickable area, placed by its top left corner.</summary>
/// <param name="Target">The target of the link.</param>
/// <param name="Size">Size of the area.</param>
/// <param name="Element">
/// The <see cref="ElementKind.Link"/> or <see cref="ElementKind.Reference"/> of the link. Its areas on several lines share it.
/// </param>
/// <param name="Description">Description for screen readers: the link's text and its target.</param>
public sealed record LinkItem(LinkTarget Target, Size Size, Element? Element, string Description) : FrameItem;
