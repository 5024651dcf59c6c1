using TechBeats.Model;

namespace TechBeats.Typesetting.Frames;

/// <summary>An area that can be clicked; its place is its top left corner.</summary>
/// <param name="Target">Where the click goes.</param>
/// <param name="Size">The area.</param>
/// <param name="Element">The <see cref="ElementKind.Link"/> or <see cref="ElementKind.Reference"/> it belongs to; its areas on several lines share it.</param>
/// <param name="Description">What a screen reader says of it: the link's text and where it goes.</param>
public sealed record LinkItem(LinkTarget Target, Size Size, Element? Element, string Description) : FrameItem;
