using TechBeats.Typesetting.Frames;

namespace TechBeats.Pdf.Content;

/// <summary>An area that can be clicked.</summary>
/// <param name="Item">Where the click goes.</param>
/// <param name="Area">Where it is on the page, y downward.</param>
/// <param name="Owner">The element that the link belongs to; null when nothing around it has a meaning.</param>
/// <param name="Order">Its place in the order of drawing, as in <see cref="MarkedContentPart.Order"/>.</param>
internal sealed record LinkArea(LinkItem Item, Rectangle Area, Element? Owner, int Order);
