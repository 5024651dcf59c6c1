using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Content;

/// <summary>A clickable area.</summary>
/// <param name="Item">The link.</param>
/// <param name="Area">Area on the page; y grows downward.</param>
/// <param name="Owner">The element that owns the link; null if no element surrounds it.</param>
/// <param name="Order">Position in drawing order, as in <see cref="MarkedContentPart.Order"/>.</param>
internal sealed record LinkArea(LinkItem Item, Rectangle Area, Element? Owner, int Order);
